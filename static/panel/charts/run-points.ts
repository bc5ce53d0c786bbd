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
    shortName: shortNameOf(sprint.name),
    says: saysOf(sprint, telling),
  }));
}

/** The number at the end of a sprint's name, where it has one. */
export function shortNameOf(name: string): string {
  return /\d[\d./-]*$/.exec(name)?.[0] ?? name;
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

/** Why a sprint counts nowhere, with the team's own reason where it left the sprint out itself. */
export function leftOutSays({ leftOut, leftOutBecause }: VelocitySprint): string {
  if (leftOut === null) return words.velocity.countedYes;
  const says = words.velocity.leftOut[leftOut];
  return leftOutBecause === undefined ? says : `${says}: ${leftOutBecause}`;
}

function saysOf(sprint: VelocitySprint, telling: Telling): string {
  const { name, completed, committed, limits, place, leftOut } = sprint;
  const facts = words.velocity.pointSays(
    name,
    amountSays(completed, telling),
    amountSays(committed, telling),
  );
  if (leftOut !== null) return `${facts}; ${leftOutSays(sprint)}.`;
  if (limits === null) return `${facts}; ${words.velocity.notJudged}.`;
  const expected = words.velocity.expected(
    telling.amount(whole(limits.lower, telling)),
    telling.amount(whole(limits.upper, telling)),
  );
  return `${facts}; ${expected}: ${words.velocity.places[place]}.`;
}
