import type { VelocitySprint } from '../../../src/contract';
import type { Telling } from '../telling';
import { words } from '../words';
import { whole } from './use-statistic';

/** One sprint of the run chart, ready to be drawn and read out. */
export interface RunPoint extends VelocitySprint {
  /** The number that its name ends with, for the narrow place below the chart; else the name. */
  readonly shortName: string;
  /** The same text for the tooltip, for a screen reader and below the chart. */
  readonly says: string;
}

export function runPoints(sprints: readonly VelocitySprint[], telling: Telling): readonly RunPoint[] {
  return sprints.map((sprint) => ({
    ...sprint,
    shortName: /\d[\d./-]*$/.exec(sprint.name)?.[0] ?? sprint.name,
    says: saysOf(sprint, telling),
  }));
}

/** An amount of a sprint in its unit; an unknown one is the word. */
export function amountSays(amount: VelocitySprint['completed'], telling: Telling): string {
  return amount === 'unknown' ? words.unknown : telling.points(amount);
}

/** The highest value that the chart has to hold. */
export function highest(sprints: readonly VelocitySprint[]): number {
  const values = sprints.flatMap(({ committed, completed, limits }) => [
    committed,
    completed,
    limits?.upper ?? 0,
  ]);
  return Math.max(0, ...values.filter((value) => value !== 'unknown'));
}

function saysOf(sprint: VelocitySprint, telling: Telling): string {
  const { name, completed, committed, limits, place, leftOut } = sprint;
  const facts = words.velocity.pointSays(
    name,
    amountSays(completed, telling),
    amountSays(committed, telling),
  );
  if (leftOut !== null) return `${facts}; ${words.velocity.leftOut[leftOut]}.`;
  if (limits === null) return `${facts}; ${words.velocity.notJudged}.`;
  const expected = words.velocity.expected(
    telling.amount(whole(limits.lower, telling)),
    telling.amount(whole(limits.upper, telling)),
  );
  return `${facts}; ${expected}: ${words.velocity.places[place]}.`;
}
