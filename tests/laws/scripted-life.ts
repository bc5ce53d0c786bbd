/** Lives that lead from a wanted origin to a wanted fate in one sprint, so that every pair is drawn often enough. */
import fc from 'fast-check';
import type { ClosedFate, Origin } from '../../src/domain/model/ledger';
import { DELETED, DELETED_SPRINT, DOING, FINISHED, NOT_DONE } from './board-statuses';
import type { Move } from './life';
import type { Phase } from './phases';

export interface ScriptedStep {
  readonly phase: Phase;
  readonly move: Move;
}

export interface Script {
  readonly origin: Origin;
  readonly fate: ClosedFate;
  readonly steps: readonly ScriptedStep[];
}

const ORIGINS: readonly Origin[] = ['committed', 'already-done', 'added', 'unknown'];
const FATES: readonly ClosedFate[] = [
  'completed',
  'completed-elsewhere',
  'removed',
  'carried-over',
  'unknown',
];

interface Draws {
  readonly origin: Origin;
  readonly fate: ClosedFate;
  readonly plain: string;
  readonly finished: string;
  readonly deleted: string;
  readonly byDetour: boolean;
  readonly otherSprint: number | null;
}

/** A script for the sprint `sprint`; `others` are the sprints an item may sit in meanwhile. */
export function script(sprint: number, others: readonly number[]): fc.Arbitrary<Script> {
  return fc
    .record({
      origin: fc.constantFrom(...ORIGINS),
      fate: fc.constantFrom(...FATES),
      plain: fc.constantFrom(...NOT_DONE),
      finished: fc.constantFrom(...FINISHED),
      deleted: fc.constantFrom(...DELETED),
      byDetour: fc.boolean(),
      otherSprint: fc.constantFrom(null, DELETED_SPRINT, ...others),
    })
    .map((draws) => ({ ...draws, steps: [...beginning(sprint, draws), ...ending(sprint, draws)] }));
}

const step = (phase: Phase, move: Move): ScriptedStep => ({ phase, move });
const status = (to: string): Move => ({ kind: 'status', to });

function beginning(sprint: number, draws: Draws): ScriptedStep[] {
  const enter: Move = { kind: 'enter', sprint };
  switch (draws.origin) {
    case 'committed':
      return [step('before', enter), step('before', status(draws.plain))];
    case 'already-done':
      return [step('before', status(draws.finished)), step('before', enter)];
    case 'unknown':
      return [step('before', enter), step('before', status(draws.deleted))];
    case 'added':
      return [...(draws.byDetour ? detour(sprint) : []), ...addedSteps(draws), step('early', enter)];
  }
}

/** In the sprint and out again before it started. */
function detour(sprint: number): ScriptedStep[] {
  return [step('before', { kind: 'enter', sprint }), step('before', { kind: 'leave', sprint })];
}

/** What must be so before an added item enters. */
function addedSteps({ fate, finished, plain, byDetour }: Draws): ScriptedStep[] {
  if (fate === 'completed-elsewhere') return [step(byDetour ? 'before' : 'early', status(finished))];
  return byDetour ? [step('before', status(plain))] : [];
}

function ending(sprint: number, draws: Draws): ScriptedStep[] {
  switch (draws.fate) {
    case 'completed':
      return completed(draws);
    case 'completed-elsewhere':
      return draws.origin === 'committed' || draws.origin === 'unknown' || draws.byDetour
        ? doneOutside(sprint, draws)
        : [];
    case 'removed':
      return [step('late', status(draws.finished)), step('late', outOf(sprint, draws))];
    case 'carried-over':
      return [step('middle', status(DOING)), ...(draws.byDetour ? [step('late', status(draws.plain))] : [])];
    case 'unknown':
      return draws.byDetour
        ? perhapsDoneOutside(sprint, draws)
        : [step('middle', status(DOING)), step('late', status(draws.deleted))];
  }
}

function completed({ finished, deleted, byDetour }: Draws): ScriptedStep[] {
  const way = byDetour ? [step('middle', status(deleted))] : [];
  return [step('middle', status(DOING)), ...way, step('late', status(finished))];
}

function doneOutside(sprint: number, draws: Draws): ScriptedStep[] {
  return [
    step('middle', outOf(sprint, draws)),
    step('middle', status(DOING)),
    step('late', status(draws.finished)),
    step('last', { kind: 'enter', sprint }),
  ];
}

/** A status that is gone was reached inside, a done one outside: either may have been the move to done. */
function perhapsDoneOutside(sprint: number, draws: Draws): ScriptedStep[] {
  return [
    step('middle', status(DOING)),
    step('middle', status(draws.deleted)),
    step('late', outOf(sprint, draws)),
    step('late', status(draws.finished)),
    step('last', { kind: 'enter', sprint }),
  ];
}

function outOf(sprint: number, { otherSprint }: Draws): Move {
  return otherSprint === null || otherSprint === sprint
    ? { kind: 'leave', sprint }
    : { kind: 'hop', from: sprint, to: otherSprint };
}
