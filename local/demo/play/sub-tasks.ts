import { createItem } from './create-item';
import type { Part } from './part';
import { momentAt } from './team-tale';
import type { TeamTale } from './team-tale';

const STEPS = [
  'Draw the screens',
  'Build the interface',
  'Write the tests',
  'Translate the texts',
  'Check with a screen reader',
];

/** Some larger stories are cut into sub-tasks when they are taken up; the last one ends before the story. */
export function cutIntoSteps(tale: TeamTale, sprint: number, part: Part): void {
  const { item, role, takenUpAt, endsAt } = part;
  const large = item.kind === 'story' && role.outcome === 'done' && (role.points ?? 0) >= 3;
  const staysDone = part.sprintsBefore === 0 && !role.reopens;
  if (!large || !staysDone || takenUpAt === null || endsAt - takenUpAt < 1 || tale.chance.happens(0.75))
    return;
  const steps = tale.chance.shuffled(STEPS).slice(0, tale.chance.whole(2, 3));
  for (const [place, step] of steps.entries()) {
    const from = takenUpAt + 0.02 + ((endsAt - takenUpAt - 0.1) * place) / steps.length;
    const to = from + (endsAt - takenUpAt - 0.1) / steps.length - 0.05;
    addStep(tale, sprint, part, step, [from, to]);
  }
}

function addStep(
  tale: TeamTale,
  sprint: number,
  { item, developer, takenUpAt }: Part,
  step: string,
  [from, to]: readonly [number, number],
): void {
  const draft = {
    kind: 'sub-task',
    summary: `${step}: ${item.summary}`,
    description: '',
    epic: null,
  } as const;
  const createdAt = momentAt(tale, sprint, takenUpAt ?? from) + 60_000 + 1_000 * step.length;
  const child = createItem(tale, draft, createdAt, developer, {
    description: null,
    parent: item,
    assignee: developer,
  });
  child.happenings.push(
    { kind: 'status', at: momentAt(tale, sprint, from + 0.03), by: developer, to: 'in-progress' },
    { kind: 'status', at: momentAt(tale, sprint, to), by: developer, to: 'done' },
  );
}
