import { forecastFan } from '../measures/forecast-fan';
import { mannKendall } from '../measures/mann-kendall';
import { placeWithin, processLimits } from '../measures/process-limits';
import { promiseRange } from '../measures/promise-range';
import { seededRandom } from '../measures/random-source';
import type { InspectedSprint } from '../model/inspection';
import type { VelocitySprint, VelocityView } from '../model/velocity';
import { ofLikeLength } from '../signals/comparable-sprints';
import { commitmentOf } from '../signals/counted-scope';
import type { ClosedSprintFacts, Past } from '../signals/signal';
import { amountOf, completedAmount, type Statistic } from '../signals/sprint-sizes';
import { threshold } from '../signals/thresholds';

/** The same seed for every team, so that the same sprints give the same forecast on every page. */
const SEED = 20_200;

/** Completed work sprint by sprint with its limits, the range that can be promised, and a forecast from the own sprints. */
export function velocityView(
  sprints: readonly InspectedSprint[],
  past: Past,
  statistic: Statistic,
): VelocityView {
  const closed = sprints.flatMap((one) => (one.kind === 'closed' ? [one] : []));
  const shown = withLimits(closed.map((one) => shownSprint(one, past, statistic)));
  const values = shown.flatMap(({ leftOut, completed }) =>
    leftOut === null && completed !== 'unknown' ? [completed] : [],
  );
  const promise = promiseRange(values);
  const trend = mannKendall(values);
  const fan = forecastFan(values, seededRandom(SEED));
  return {
    statistic,
    sprints: shown,
    provisional: values.length < threshold('velocityProvisionalBelow'),
    says: inWords(shown, values.length),
    promise:
      promise.kind === 'unknown' ? promise : { kind: 'range', lower: promise.lower, upper: promise.upper },
    trend: trend.kind === 'unknown' ? trend : { kind: 'trend', trend: trend.trend },
    forecast: fan.kind === 'unknown' ? fan : { kind: 'fan', steps: fan.steps },
  };
}

type Unjudged = Omit<VelocitySprint, 'limits' | 'place'>;

function shownSprint(one: ClosedSprintFacts, past: Past, statistic: Statistic): Unjudged {
  const completed = completedAmount(one.ledger, statistic);
  return {
    sprintId: one.sprint.id,
    name: one.sprint.name,
    committed: amountOf(commitmentOf(one.ledger), statistic) ?? 'unknown',
    completed: completed ?? 'unknown',
    leftOut: completed === null ? 'cannot-be-told' : whyLeftOut(one, past),
  };
}

function whyLeftOut(one: ClosedSprintFacts, past: Past): VelocitySprint['leftOut'] {
  if (past.settings.leftOutSprints.includes(one.sprint.id)) return 'by-the-team';
  return ofLikeLength(past.closed).some(({ sprint }) => sprint.id === one.sprint.id) ? null : 'unlike-length';
}

/** Each sprint is judged by those before it that count; its own value is never in its limits. */
function withLimits(sprints: readonly Unjudged[]): VelocitySprint[] {
  const before: number[] = [];
  return sprints.map((sprint) => {
    if (sprint.leftOut !== null || sprint.completed === 'unknown')
      return { ...sprint, limits: null, place: 'unknown' };
    const limits = processLimits(before);
    const { completed } = sprint;
    before.push(completed);
    if (limits.kind === 'unknown') return { ...sprint, limits: null, place: 'unknown' };
    const { mean, lower, upper } = limits;
    return { ...sprint, limits: { mean, lower, upper }, place: placeWithin(limits, completed) };
  });
}

function inWords(sprints: readonly VelocitySprint[], counted: number): string {
  if (counted < threshold('velocityNeedsClosed')) {
    return `It takes seven closed sprints of like length; so far there are ${String(counted)}.`;
  }
  const outside = sprints
    .slice(-threshold('patternWindow'))
    .filter(({ place }) => place === 'above' || place === 'below');
  if (outside.length === 0) return 'Ordinary variation.';
  const [first] = outside;
  return outside.length === 1 && first !== undefined
    ? `${first.name} lies ${first.place} what the sprints before it would make you expect.`
    : `${String(outside.length)} of the last five sprints lie outside what the ones before them would make you expect.`;
}
