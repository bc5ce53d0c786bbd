import type { DemoItem } from '../record/demo-item';
import type { Draft } from '../words/draft';
import { createItem } from './create-item';
import { estimate } from './prepare-ahead';
import type { LiveOrigin } from './live-origin';
import { momentAt, sprintOf } from './team-tale';
import type { TeamTale } from './team-tale';

/** An item that gets ready on planning day, one way or the other. */
export function prepareLive(tale: TeamTale, sprint: number, draft: Draft, points: number | null): DemoItem {
  const { chance, people } = tale;
  const origin = tale.nextOrigin();
  const described = chance.within(0, 0.07);
  const item = createItem(tale, draft, createdAt(tale, sprint, origin, described), people.productOwner, {
    ...(origin === 'an-old-idea' && { description: null }),
    ...(origin === 'written-in-the-room' && chance.happens(0.5) && { sprint: sprintOf(tale, sprint) }),
  });
  if (origin === 'an-old-idea') {
    const at = momentAt(tale, sprint, described);
    item.happenings.push({ kind: 'description', at, by: people.productOwner, to: draft.description });
  }
  estimateOnPlanningDay(tale, sprint, item, points);
  return item;
}

/** Written in the room with no more than its summary; estimated all the same. */
export function writeLineOnly(tale: TeamTale, sprint: number, draft: Draft, points: number | null): DemoItem {
  const { chance, people } = tale;
  const at = momentAt(tale, sprint, chance.within(0, 0.07));
  const item = createItem(tale, draft, at, people.productOwner, { description: null });
  estimateOnPlanningDay(tale, sprint, item, points);
  return item;
}

/** After everything was written down and before anything is put into the sprint. */
export function estimateOnPlanningDay(
  tale: TeamTale,
  sprint: number,
  item: DemoItem,
  points: number | null,
): void {
  const at = momentAt(tale, sprint, tale.chance.within(0.075, 0.1));
  if (points !== null) estimate(tale, item, at, tale.people.scrumMaster, points);
}

function createdAt(tale: TeamTale, sprint: number, origin: LiveOrigin, described: number): number {
  if (origin === 'written-in-the-room') return momentAt(tale, sprint, described);
  const earliest = origin === 'an-old-idea' ? 0.3 : 20.3;
  return momentAt(tale, sprint - 3, tale.chance.within(earliest, 29));
}
