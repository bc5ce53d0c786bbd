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
  const later = { description: chance.happens(0.3), parent: chance.happens(0.15) };
  const { productOwner, scrumMaster, developers } = people;
  const creator = chance.pick([productOwner, productOwner, scrumMaster, ...developers]);
  const item = createItem(tale, draft, momentAt(tale, sprint - 5, created), creator, {
    ...(later.description && { description: null }),
    ...(later.parent && { parent: null }),
  });
  const soonAfter = (days: number): number => momentAt(tale, sprint - 5, created + chance.within(0.6, days));
  if (later.description) {
    item.happenings.push({ kind: 'description', at: soonAfter(2.5), by: creator, to: draft.description });
  }
  const parent = draft.epic === null ? undefined : tale.epics[draft.epic];
  if (later.parent && parent !== undefined) {
    item.happenings.push({ kind: 'parent', at: soonAfter(3), by: creator, to: parent });
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
  const decimal = to > 0 && tale.team.project.managed === 'company' && tale.chance.happens(0.2);
  item.happenings.push({ kind: 'estimate', at, by, to, ...(decimal && { written: `${to}.0` }) });
}
