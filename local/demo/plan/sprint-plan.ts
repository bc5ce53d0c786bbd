import { mean } from './own-limits';
import type { SprintKind } from '../teams/team-story';

/** The numbers by which one sprint is played. */
export type SprintPlan = Required<SprintKind> & {
  /** Points completed. */
  readonly points: number;
  readonly flaggedHours: number;
  readonly movedBack: number;
  readonly bugsFound: number;
};

export function completedItems(plan: SprintPlan): number {
  const { planned, carriedOn, takenOut, takenOutLate, cameIn, cameInUnfinished } = plan;
  return planned - carriedOn - takenOut - takenOutLate + cameIn - cameInUnfinished;
}

/** About how many points are in the sprint at its start. */
export function plannedPoints(plan: SprintPlan, leftOverPoints: readonly number[]): number {
  const { planned, carriedOn, takenOut, takenOutLate } = plan;
  const leftOver = carriedOn + takenOut + takenOutLate;
  const doneOfPlanned = (plan.points / completedItems(plan)) * (planned - leftOver);
  return doneOfPlanned + leftOver * mean(leftOverPoints);
}
