import type { DemoItem } from '../record/demo-item';
import type { Draft } from '../words/draft';
import { enterAhead, enterAt, enterOnPlanningDay } from './enter-sprint';
import { estimate, prepareAhead } from './prepare-ahead';
import { estimateOnPlanningDay, prepareLive, writeLineOnly } from './prepare-live';
import { momentAt } from './team-tale';
import type { TeamTale } from './team-tale';

/** Where in a sprint that was started empty the items are put in. */
const FILLED_AT = [0.3, 0.7] as const;

/** Every second sprint of the team that looks after it takes in one fix of the restricted project, first of all. */
export function draftsFor(tale: TeamTale, sprint: number): () => Draft {
  let restricted = tale.restricted !== null && sprint % 2 === 0;
  return () => {
    const draft = restricted ? tale.writer.securityFix() : tale.writer.work();
    restricted = false;
    return draft;
  };
}

/** A new item for a sprint, prepared as the team prepares, without a description where that is `lineOnly`. */
export function prepareItem(
  tale: TeamTale,
  sprint: number,
  draft: Draft,
  wish: { readonly points: number | null; readonly lineOnly: boolean },
): DemoItem {
  if (tale.team.habits.preparation === 'weeks-ahead') return prepareAhead(tale, sprint, draft, wish.points);
  return wish.lineOnly
    ? writeLineOnly(tale, sprint, draft, wish.points)
    : prepareLive(tale, sprint, draft, wish.points);
}

/** A bug that was found two sprints ago gets its estimate. */
export function prepareBug(tale: TeamTale, sprint: number, bug: DemoItem, points: number | null): void {
  if (tale.team.habits.preparation === 'on-planning-day') {
    estimateOnPlanningDay(tale, sprint, bug, points);
    return;
  }
  const at = momentAt(tale, sprint - 1, tale.chance.within(1.62, 1.75));
  if (points !== null) estimate(tale, bug, at, tale.people.scrumMaster, points);
}

/** Puts a prepared item into the sprint it was prepared for; returns where it came in, 0 = before the start. */
export function enterSprint(tale: TeamTale, sprint: number, item: DemoItem): number {
  const { team, chance } = tale;
  if (sprint === team.oddities.startedEmpty) {
    const place = chance.within(...FILLED_AT);
    enterAt(tale, sprint, item, place);
    return place;
  }
  if (item.born.sprint === null) {
    if (team.habits.preparation === 'weeks-ahead') enterAhead(tale, sprint, item);
    else enterOnPlanningDay(tale, sprint, item);
  }
  return 0;
}
