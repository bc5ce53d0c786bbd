import type { DemoItem } from '../record/demo-item';
import type { Draft } from '../words/draft';
import { createItem } from './create-item';
import { momentAt } from './team-tale';
import type { TeamTale } from './team-tale';

/**
 * An item that is ready in good time: created four to five sprints before its own, described at once or a
 * few days later, estimated in a refinement three sprints before.
 */
export function prepareAhead(tale: TeamTale, sprint: number, draft: Draft, points: number | null): DemoItem {
  const { chance, people } = tale;
  const created = chance.within(0.3, 19);
  const describedLater = chance.happens(0.3);
  const parentLater = chance.happens(0.15);
  const creator = chance.pick([
    people.productOwner,
    people.productOwner,
    people.scrumMaster,
    ...people.developers,
  ]);
  const item = createItem(tale, draft, momentAt(tale, sprint - 5, created), creator, {
    ...(describedLater && { description: null }),
    ...(parentLater && { parent: null }),
  });
  if (describedLater) {
    const at = momentAt(tale, sprint - 5, created + chance.within(0.6, 2.5));
    item.happenings.push({ kind: 'description', at, by: creator, to: draft.description });
  }
  const parent = draft.epic === null ? undefined : tale.epics[draft.epic];
  if (parentLater && parent !== undefined) {
    const at = momentAt(tale, sprint - 5, created + chance.within(0.1, 3));
    item.happenings.push({ kind: 'parent', at, by: creator, to: parent });
  }
  refine(tale, sprint, item, points);
  return item;
}

/** The estimate of the whole team's refinement, three sprints before the item's own; ranked there too. */
export function refine(tale: TeamTale, sprint: number, item: DemoItem, points: number | null): void {
  const { chance, people } = tale;
  const place = chance.pick([3, 7]) + chance.within(0.62, 0.75);
  const by = chance.pick([people.scrumMaster, ...people.developers]);
  if (points !== null) estimate(tale, item, momentAt(tale, sprint - 3, place), by, points);
  if (chance.happens(0.35)) {
    const to = chance.pick(['higher', 'lower'] as const);
    item.happenings.push({
      kind: 'rank',
      at: momentAt(tale, sprint - 3, place + 0.03),
      by: people.productOwner,
      to,
    });
  }
}

/** Writes an estimate down; company-managed projects sometimes write "3.0" for 3. */
export function estimate(tale: TeamTale, item: DemoItem, at: number, by: string, to: number): void {
  const decimal = tale.team.project.managed === 'company' && tale.chance.happens(0.2);
  item.happenings.push({ kind: 'estimate', at, by, to, ...(decimal && { written: `${to}.0` }) });
}
