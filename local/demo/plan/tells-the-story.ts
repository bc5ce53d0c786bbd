import { RUNNING } from '../calendar/sprint-frame';
import type { Habits } from '../teams/team-story';
import { deviation, longestRun, mean, median, outsideOwnLimits } from './own-limits';
import { completedItems, plannedPoints } from './sprint-plan';
import type { SprintPlan } from './sprint-plan';

/** Whether a course of sprints shows what its team is known for, and nothing that other teams are known for. */
export function tellsTheStory(habits: Habits, plans: readonly SprintPlan[]): boolean {
  const closed = plans.slice(0, RUNNING);
  if (!commitmentIsOrdinary(habits, closed)) return false;
  return habits.shape === 'even' ? isEven(habits, closed) : isAllOverThePlace(closed);
}

function isEven({ spread }: Habits, closed: readonly SprintPlan[]): boolean {
  const points = closed.map((plan) => plan.points);
  const items = closed.map(completedItems);
  const variation = deviation(points) / mean(points);
  if (Math.abs(variation - spread) > 0.02) return false;
  if (outsideOwnLimits(points) > 0 || outsideOwnLimits(items) > 0) return false;
  const runs = [longestRun(items, 0), ...NEAR_THE_MEAN.map((margin) => longestRun(points, margin))];
  return Math.max(...runs) <= LONGEST_RUN;
}

/** Re-estimates move the points of a sprint a little: no run may be long from there either. */
const NEAR_THE_MEAN = [-0.03, 0, 0.03];
const LONGEST_RUN = 5;

function isAllOverThePlace(closed: readonly SprintPlan[]): boolean {
  const points = closed.map((plan) => plan.points);
  const variation = deviation(points) / mean(points);
  const logs = points.map(Math.log);
  const windows = logs.slice(7).map((_, start) => deviation(logs.slice(start, start + 8)));
  return variation > 0.62 && variation < 0.78 && windows.every((window) => window > 0.5);
}

/** What is planned stays near the median of the five sprints before, in points and in items, or nearly always. */
function commitmentIsOrdinary({ leftOverPoints, spread }: Habits, closed: readonly SprintPlan[]): boolean {
  const planned = closed.map((plan) => plannedPoints(plan, leftOverPoints));
  const points = closed.map((plan) => plan.points);
  const items = closed.map(completedItems);
  const steady = spread < 0.1;
  return (
    isNearMedian(planned, points, { above: 1.15, below: 0.85, seldom: steady ? 1 : 3 }) &&
    isNearMedian(
      closed.map((plan) => plan.planned),
      items,
      { above: 1.2, below: 0.8, seldom: 3 },
    )
  );
}

interface Range {
  readonly above: number;
  readonly below: number;
  /** How often in six sprints the plan may lie below. */
  readonly seldom: number;
}

function isNearMedian(planned: readonly number[], completed: readonly number[], range: Range): boolean {
  const ratios = planned.slice(5).map((plan, place) => plan / median(completed.slice(place, place + 5)));
  const high = (ratio: number): boolean => ratio > range.above;
  const low = (ratio: number): boolean => ratio < range.below;
  return (
    everyWindow(ratios, 5, (window) => window.filter(high).length <= 2) &&
    everyWindow(ratios, 6, (window) => window.filter(low).length <= range.seldom)
  );
}

function everyWindow(
  values: readonly number[],
  length: number,
  holds: (window: readonly number[]) => boolean,
): boolean {
  return values.slice(length - 1).every((_, start) => holds(values.slice(start, start + length)));
}
