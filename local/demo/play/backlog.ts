import { RUNNING } from '../calendar/sprint-frame';
import { createItem } from './create-item';
import { prepareAhead } from './prepare-ahead';
import { momentAt } from './team-tale';
import type { TeamTale } from './team-tale';

/** What waits in the backlog for a later season: ready work, or bare ideas where stories are written live. */
export function fillBacklog(tale: TeamTale): void {
  const { habits } = tale.team;
  for (let place = 0; place < habits.waiting; place++) {
    if (habits.preparation === 'weeks-ahead')
      prepareAhead(tale, 0, tale.writer.work(), tale.chance.pick([2, 3, 3, 5]));
    else noteIdea(tale, -4 + Math.floor((place * (RUNNING + 4)) / habits.waiting));
  }
}

function noteIdea(tale: TeamTale, sprint: number): void {
  const at = momentAt(tale, sprint, tale.chance.within(0.3, 9));
  createItem(tale, tale.writer.work(), at, tale.people.productOwner, { description: null });
}

/** In the planned sprint stand some items that are not ready: without an estimate, or without a description. */
export function halfPlanned(tale: TeamTale): void {
  const { chance, people, team } = tale;
  const count = team.habits.preparation === 'weeks-ahead' ? 3 : 5;
  for (let place = 0; place < count; place++) {
    const draft = tale.writer.work();
    const createdAt = momentAt(tale, RUNNING, chance.within(0.3, 2.5));
    const estimate = place % 3 === 2 ? chance.pick([2, 3, 5]) : null;
    const description = place % 3 === 0 ? draft.description : null;
    const item = createItem(tale, draft, createdAt, people.productOwner, { estimate, description });
    const to = tale.sprints[RUNNING + 1] ?? null;
    item.happenings.push({
      kind: 'sprint',
      at: momentAt(tale, RUNNING, chance.within(3, 4.9)),
      by: people.productOwner,
      to,
    });
  }
}
