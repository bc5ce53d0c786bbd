import { seededRandom } from '../../../src/domain/measures/random-source';

// Jest looks a global up anew, and slowly, each time it is named; millions of draws name these.
const { cos, exp, log, round, sqrt } = Math;
const CIRCLE = 2 * Math.PI;

/** The three fixed seeds and the number of teams that the acceptance table asks for. */
export const SEEDS = [1, 2, 3] as const;
export const TEAMS = 20_000;

/** One made-up team's luck: draws follow each other and are the same for the same seed. */
export interface Luck {
  /** From 0 to below 1. */
  readonly draw: () => number;
  /** Standard normal (Box and Muller). */
  readonly normal: () => number;
}

export function luckOf(seed: number): Luck {
  const random = seededRandom(seed);
  let position = 0;
  const draw = () => random(position++);
  const normal = () => sqrt(-2 * log(1 - draw())) * cos(CIRCLE * draw());
  return { draw, normal };
}

/** The share of the teams for which each named question is answered with yes. */
export function sharesOfTeams<Question extends string>(
  seed: number,
  play: (luck: Luck) => Readonly<Record<Question, boolean>>,
): Record<Question, number> {
  const luck = luckOf(seed);
  const yes = new Map<string, number>();
  for (let team = 0; team < TEAMS; team += 1) {
    for (const [question, answer] of Object.entries(play(luck))) {
      yes.set(question, (yes.get(question) ?? 0) + Number(answer));
    }
  }
  return Object.fromEntries([...yes].map(([question, count]) => [question, count / TEAMS])) as Record<
    Question,
    number
  >;
}

/** `count` sprints, each made by `make`. */
export function sprints<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

/** How many of `tries` succeed when each does with probability `chance`. */
export function successes(luck: Luck, tries: number, chance: number): number {
  let count = 0;
  for (let tried = 0; tried < tries; tried += 1) {
    if (luck.draw() < chance) count += 1;
  }
  return count;
}

/** Poisson (Knuth: uniform draws multiplied until they fall under e^−mean). */
export function poisson(luck: Luck, mean: number): number {
  let count = 0;
  for (let product = luck.draw(); product > exp(-mean); product *= luck.draw()) count += 1;
  return count;
}

/** Whole points of one sprint, ln-normal with this mean and coefficient of variation. */
export function points(luck: Luck, mean: number, variation: number): number {
  const variance = log(1 + variation ** 2);
  return round(exp(log(mean) - variance / 2 + sqrt(variance) * luck.normal()));
}

/** Prints a figure, so that a run of the tests shows what was found and not only that it was within bounds. */
export function show(rule: string, seed: number, shares: Readonly<Record<string, number>>): void {
  const figures = Object.entries(shares).map(
    ([question, share]) => `${question} ${(100 * share).toFixed(2)} %`,
  );
  process.stdout.write(`simulated · ${rule} · seed ${seed} · ${figures.join(' · ')}\n`);
}
