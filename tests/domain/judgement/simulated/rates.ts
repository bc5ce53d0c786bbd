import { judge } from '../../../../src/domain/judgement/level';
import type { ClosedSprintFacts, Signal } from '../../../../src/domain/signals/signal';
import { type Chance, chanceOf } from './chance';
import { simulatedPast } from './simulated-past';
import { type Happened, simulatedSprint } from './simulated-sprint';

export const SEEDS = [11, 20_261_121, 777_777] as const;
export const TEAMS = 20_000;

/** What a team's sprint number `position` (from 0) is like. */
export type Life = (chance: Chance, position: number) => Happened;

/** Share of teams whose pattern holds at the first close with enough sprints for it. */
export function atOneClose(signal: Signal, seed: number, life: Life): number {
  return rateOf(seed, life, closesFor(signal), (closed) => holds(signal, closed));
}

/** Share of teams for which it holds then, and of those for which it is a hint at the close after. */
export function lastingRates(signal: Signal, seed: number, life: Life) {
  const enough = closesFor(signal);
  return {
    oneClose: atOneClose(signal, seed, life),
    lasting: rateOf(
      seed,
      life,
      enough + 1,
      (closed) => judge(signal, simulatedPast(closed)).level === 'hint',
    ),
  };
}

function closesFor({ hintNeeds, needs, lasting }: Signal): number {
  return (hintNeeds ?? needs) - (lasting ? 1 : 0);
}

function holds(signal: Signal, closed: readonly ClosedSprintFacts[]): boolean {
  const reading = signal.read(simulatedPast(closed));
  if (reading.kind !== 'measured') throw new Error(`${signal.id}: ${reading.because}`);
  return reading.pattern;
}

/** Share of teams, each living `sprints` sprints, of whom something is true. */
export function rateOf(
  seed: number,
  life: Life,
  sprints: number,
  isTrue: (closed: readonly ClosedSprintFacts[]) => boolean,
): number {
  const chance = chanceOf(seed);
  let found = 0;
  for (let team = 0; team < TEAMS; team += 1) {
    const closed = Array.from({ length: sprints }, (_, position) =>
      simulatedSprint(position, life(chance, position)),
    );
    if (isTrue(closed)) found += 1;
  }
  return found / TEAMS;
}

/** Prints a row of the table, so that a run shows how near the bounds it is. */
export function say(row: string, figures: Readonly<Record<string, number>>): void {
  const told = Object.entries(figures).map(([name, share]) => `${name} ${(share * 100).toFixed(2)} %`);
  console.info(`${row}: ${told.join(' · ')}`);
}
