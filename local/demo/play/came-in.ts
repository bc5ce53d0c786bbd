import type { DemoItem } from '../record/demo-item';
import type { Draft } from '../words/draft';
import { createItem } from './create-item';
import { enterAt } from './enter-sprint';
import { prepareAhead } from './prepare-ahead';
import { momentAt, sprintOf } from './team-tale';
import type { TeamTale } from './team-tale';

/** Something comes into the running sprint: just created in it, with an estimate, or pulled out of the backlog. */
export function comesIn(
  tale: TeamTale,
  sprint: number,
  draft: Draft,
  points: number | null,
  place: number,
): DemoItem {
  const { chance, people, team } = tale;
  if (team.habits.preparation === 'on-planning-day' || chance.happens(0.55)) {
    const given = { sprint: sprintOf(tale, sprint), estimate: points };
    return createItem(tale, draft, momentAt(tale, sprint, place), people.productOwner, given);
  }
  const item = prepareAhead(tale, sprint, draft, points);
  enterAt(tale, sprint, item, place);
  return item;
}
