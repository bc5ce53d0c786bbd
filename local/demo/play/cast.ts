import type { Chance } from '../chance';
import { largerSize, smallerSize, splitPoints } from '../plan/split-points';
import { completedItems } from '../plan/sprint-plan';
import type { SprintPlan } from '../plan/sprint-plan';
import type { Habits } from '../teams/team-story';
import type { Outcome, Role } from './role';
import type { Incoming } from './team-tale';

/** Shares the sprint's plan out into one role an item, with sizes that add up to the plan's points. */
export function castOf(
  plan: SprintPlan,
  incoming: readonly Incoming[],
  habits: Habits,
  chance: Chance,
): Role[] {
  const fromBefore = rolesOfIncoming(incoming, habits);
  const came = cameInRoles(plan, habits, chance);
  const goOn = fromBefore.filter(({ outcome }) => outcome === 'carried-on').length;
  const outcomes = freshOutcomes(plan, plan.planned - incoming.length, plan.carriedOn - goOn);
  const taken = sum([...fromBefore, ...came].filter(({ outcome }) => outcome === 'done'));
  const done = outcomes.filter((outcome) => outcome === 'done').length;
  const sizes = doneSizes(plan.points - taken, done, plan.notEstimated, chance);
  const fresh = outcomes.map((outcome, place) => {
    const points = outcome === 'done' ? (sizes[place] ?? null) : leftOverSize(habits, chance);
    const firstEstimate = place < plan.reEstimated ? otherSize(points, chance) : points;
    const reopens = outcome === 'done' && place < plan.reopenedAfterClose;
    return { ...ROLE, outcome, points, firstEstimate, reopens };
  });
  return [...fromBefore, ...fresh, ...came];
}

/** What comes in is a little smaller than what was planned. */
const CAME_IN_SIZE = 0.85;

const ROLE: Role = {
  outcome: 'done',
  cameIn: false,
  points: null,
  firstEstimate: null,
  reopens: false,
  incoming: null,
};

/** Of those in their second and third sprint as many go on as is the team's habit; all others get done. */
function rolesOfIncoming(incoming: readonly Incoming[], { carriedAgain }: Habits): Role[] {
  let fromSecond = carriedAgain.fromSecond;
  let fromThird = carriedAgain.fromThird;
  return incoming.map((one) => {
    const second = one.mayGoOn && one.sprintsBefore === 1 && fromSecond-- > 0;
    const third = one.mayGoOn && one.sprintsBefore === 2 && fromThird-- > 0;
    const outcome = second || third ? 'carried-on' : 'done';
    return { ...ROLE, outcome, points: one.points, firstEstimate: one.points, incoming: one };
  });
}

/** Done ones first: sizes and re-openings are given out in this order. */
function freshOutcomes(plan: SprintPlan, count: number, carriedOn: number): Outcome[] {
  const others: Outcome[] = [
    ...Array.from({ length: Math.max(0, carriedOn) }, () => 'carried-on' as const),
    ...Array.from({ length: plan.takenOut }, () => 'taken-out' as const),
    ...Array.from({ length: plan.takenOutLate }, () => 'taken-out-late' as const),
  ];
  const done = Array.from({ length: Math.max(1, count - others.length) }, () => 'done' as const);
  return [...done, ...others];
}

function cameInRoles(plan: SprintPlan, habits: Habits, chance: Chance): Role[] {
  const done = plan.cameIn - plan.cameInUnfinished;
  const usual = plan.points / completedItems(plan);
  const finished = splitPoints(Math.round(usual * CAME_IN_SIZE * done), done, chance);
  const unfinished = Array.from({ length: plan.cameInUnfinished }, () => leftOverSize(habits, chance));
  return [
    ...finished.map((points) => ({ ...ROLE, points, firstEstimate: points, cameIn: true })),
    ...unfinished.map((points) => {
      return { ...ROLE, outcome: 'carried-on' as const, points, firstEstimate: points, cameIn: true };
    }),
  ];
}

/** The first ones stay without an estimate; each of the others has a point at least. */
function doneSizes(points: number, count: number, notEstimated: number, chance: Chance): (number | null)[] {
  const without = Math.min(notEstimated, count);
  const estimated = count - without;
  const sizes = splitPoints(Math.max(points, estimated), estimated, chance);
  return [...Array.from({ length: without }, () => null), ...sizes];
}

function otherSize(points: number | null, chance: Chance): number | null {
  if (points === null) return null;
  const smaller = smallerSize(points);
  return smaller === points || chance.happens(0.4) ? largerSize(points) : smaller;
}

function leftOverSize({ leftOverPoints }: Habits, chance: Chance): number {
  return chance.pick(leftOverPoints);
}

function sum(roles: readonly Role[]): number {
  return roles.reduce((total, { points }) => total + (points ?? 0), 0);
}
