import type { DemoItem } from '../record/demo-item';
import { momentAt, sprintOf } from './team-tale';
import type { TeamTale } from './team-tale';

/** Puts a prepared item into its sprint: half of them early in the sprint before, the rest around the planning. */
export function enterAhead(tale: TeamTale, sprint: number, item: DemoItem): void {
  const { chance } = tale;
  const early = chance.happens(0.5);
  const lastDays = chance.happens(0.6);
  const before = early ? chance.within(2, 4.9) : chance.within(8.5, 9.6);
  const at =
    early || lastDays ? momentAt(tale, sprint - 1, before) : momentAt(tale, sprint, chance.within(0, 0.13));
  item.happenings.push({ kind: 'sprint', at, by: tale.people.productOwner, to: sprintOf(tale, sprint) });
}

/** In the planning itself, after the estimates. */
export function enterOnPlanningDay(tale: TeamTale, sprint: number, item: DemoItem): void {
  const at = momentAt(tale, sprint, tale.chance.within(0.105, 0.14));
  item.happenings.push({ kind: 'sprint', at, by: tale.people.productOwner, to: sprintOf(tale, sprint) });
}

/** While the sprint runs. */
export function enterAt(tale: TeamTale, sprint: number, item: DemoItem, place: number): void {
  const at = momentAt(tale, sprint, place);
  item.happenings.push({ kind: 'sprint', at, by: tale.people.productOwner, to: sprintOf(tale, sprint) });
}
