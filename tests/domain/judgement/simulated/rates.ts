import { judge } from '../../../../src/domain/judgement/level';
import type { Signal } from '../../../../src/domain/signals/signal';
import { type Chance, chanceOf } from './chance';
import { simulatedPast } from './simulated-past';
import { type Happened, simulatedSprint } from './simulated-sprint';

export const SEEDS = [11, 20_261_121, 777_777];
export const TEAMS = 20_000;

/** What a team's sprint number `position` (from 0) is like. */
export type Life = (chance: Chance, position: number) => Happened;

export interface Rates {
  /** Share of teams whose pattern holds at the first close with enough sprints for it. */
  readonly oneClose: number;
  /** Share of teams for which it is a hint at the close after. */
  readonly lasting: number;
}

/** How often a signal speaks over many teams with the same way of life. */
export function ratesOf(signal: Signal, seed: number, life: Life): Rates {
  const chance = chanceOf(seed);
  const enough = (signal.hintNeeds ?? signal.needs) - (signal.lasting ? 1 : 0);
  let [patterns, hints] = [0, 0];
  for (let team = 0; team < TEAMS; team += 1) {
    const closed = Array.from({ length: enough + 1 }, (_, position) =>
      simulatedSprint(position, life(chance, position)),
    );
    const reading = signal.read(simulatedPast(closed.slice(0, enough)));
    if (reading.kind !== 'measured') throw new Error(`${signal.id}: ${reading.because}`);
    if (reading.pattern) patterns += 1;
    if (judge(signal, simulatedPast(closed)).level === 'hint') hints += 1;
  }
  return { oneClose: patterns / TEAMS, lasting: hints / TEAMS };
}

/** Prints a row of the table, so that a run shows how near the bounds it is. */
export function say(row: string, figures: Readonly<Record<string, number>>): void {
  const told = Object.entries(figures).map(([name, share]) => `${name} ${(share * 100).toFixed(2)} %`);
  console.info(`${row}: ${told.join(' · ')}`);
}
