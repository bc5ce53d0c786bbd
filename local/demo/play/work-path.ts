import type { StatusName } from '../record/project';
import type { Part } from './part';
import { momentAt } from './team-tale';
import type { TeamTale } from './team-tale';

/** Walks an item over the board: taken up, reviewed, done, as far as its role goes. */
export function walk(tale: TeamTale, sprint: number, part: Part): void {
  const { takenUpAt, endsAt, role, started } = part;
  if (takenUpAt !== null) takeUp(tale, sprint, part, takenUpAt);
  const from = takenUpAt ?? 0.4;
  if (role.outcome === 'done') {
    const reviewed = from + (endsAt - from) * tale.chance.within(0.6, 0.85);
    if (tale.chance.happens(0.85)) moves(tale, sprint, part, 'in-review', reviewed);
    moves(tale, sprint, part, 'done', endsAt);
    release(tale, sprint, part);
    return;
  }
  const reviewing =
    role.outcome === 'carried-on' && (started || takenUpAt !== null) && tale.chance.happens(0.4);
  if (reviewing) moves(tale, sprint, part, 'in-review', tale.chance.within(8.6, 9.5));
}

/** From review back into progress and to review again, some time before the item is done. */
export function moveBack(tale: TeamTale, sprint: number, part: Part): void {
  const from = part.takenUpAt ?? 0.4;
  const place = (share: number): number => from + (part.endsAt - from) * share;
  moves(tale, sprint, part, 'in-review', place(0.5));
  moves(tale, sprint, part, 'in-progress', place(0.56));
}

export function moves(tale: TeamTale, sprint: number, part: Part, to: StatusName, place: number): void {
  const at = momentAt(tale, sprint, place);
  part.item.happenings.push({ kind: 'status', at, by: part.developer, to });
}

function takeUp(tale: TeamTale, sprint: number, part: Part, place: number): void {
  const at = momentAt(tale, sprint, place);
  const assigned = { kind: 'assignee', at: at - 4_000, by: part.developer, to: part.developer } as const;
  part.item.happenings.push(assigned, { kind: 'status', at, by: part.developer, to: 'in-progress' });
}

/** In company-managed projects a pipeline releases some of the done work a little later. */
function release(tale: TeamTale, sprint: number, { item, endsAt, role }: Part): void {
  if (tale.team.project.managed === 'team' || role.reopens || tale.chance.happens(0.85)) return;
  const at = momentAt(tale, sprint, endsAt + tale.chance.within(0.3, 3));
  item.happenings.push({ kind: 'status', at, by: null, to: 'released' });
}
