import { BREAKERS } from '../../../src/domain/breakers/index';
import type { Inspection } from '../../../src/domain/model/inspection';
import type { BreakerState, Hint, JudgedReading } from '../../../src/domain/model/judgement';
import { boardWith, inspected } from './briefs';

/** What was found on a board, told by hand: its hints, the states of breakers and what the signals read. */
export interface ToldFindings {
  readonly hints?: readonly Hint[];
  readonly breakers?: readonly BreakerState[];
  readonly readings?: readonly JudgedReading[];
}

const plain = inspected(boardWith([]));

export function findings({ hints = [], breakers = [], readings = [] }: ToldFindings): Inspection {
  return { ...plain, breakers, readings, page: { ...plain.page, hints } };
}

/** A breaker in a state, on its own side, resting on so many signals. */
export function inState(id: string, state: BreakerState['state'], ...signals: string[]): BreakerState {
  return { id, side: sideOf(id), state, because: '', signals };
}

export function hinted(id: string, ...signals: string[]): Hint {
  return { side: sideOf(id), breakers: [id], signals, says: [], since: 1, evidence: [] };
}

/** What a signal measured in the closed sprints: "scope-added says." */
export function measured(signal: string): JudgedReading {
  return {
    ...{ signal, level: 'fact' },
    reading: {
      ...{ kind: 'measured', value: {}, seen: true, pattern: false, kept: false, evidence: [] },
      says: `${signal} says.`,
    },
  };
}

function sideOf(id: string): Hint['side'] {
  const found = BREAKERS.find((breaker) => breaker.id === id);
  if (found === undefined) throw new Error(`There is no breaker ${id}.`);
  return found.side;
}
