import type { SprintPlan } from './sprint-plan';

/** The plan without the items, and their points, that a special item of the demo takes up. */
export function leaveRoom(plan: SprintPlan, specialPoints: readonly number[]): SprintPlan {
  const points = specialPoints.reduce((sum, one) => sum + one, 0);
  return { ...plan, planned: plan.planned - specialPoints.length, points: plan.points - points };
}
