import { BREAKERS } from '../../../src/domain/inspect';
import type { Round } from '../../../src/domain/model/check-in';
import { answerRound } from '../../../src/forge/check-ins/answer-round';
import type { RoundKeeping } from '../../../src/forge/check-ins/round-keeping';
import type { RoundKeys } from '../../../src/forge/check-ins/round-keys';
import type { SharedStore } from '../../../src/store/store';

export const BOARD = 3;
export const STATEMENTS = BREAKERS.slice(0, 3).map(({ id }) => id);
export const ROUND: Round = { id: 'round-1', statements: STATEMENTS, openedOn: '2026-11-02', afterSprint: 7 };
export const CLOSED_ON = '2026-11-09';

/** One answer a statement. */
export type Answers = readonly [number, number, number];

export function given(answers: readonly number[]) {
  return STATEMENTS.map((breaker, place) => ({ breaker, answer: answers[place] ?? 3 }));
}

/** People are named so that their names are found wherever they would stand. */
export const person = (number: number): string => `account-of-person-${number}`;

/** Keys in memory, each another one. */
export function keysInMemory(kept: Map<string, string> = new Map()): RoundKeys {
  const nameOf = (boardId: number, roundId: string): string => `secret ${boardId} ${roundId}`;
  return {
    make(boardId, roundId) {
      kept.set(nameOf(boardId, roundId), crypto.randomUUID());
      return Promise.resolve();
    },
    read: (boardId, roundId) => Promise.resolve(kept.get(nameOf(boardId, roundId)) ?? null),
    forget(boardId, roundId) {
      kept.delete(nameOf(boardId, roundId));
      return Promise.resolve();
    },
  };
}

export function keeping(store: SharedStore, keys: RoundKeys = keysInMemory()): RoundKeeping {
  return { store, keys, pause: () => Promise.resolve() };
}

export function answerAs(
  rounds: RoundKeeping,
  accountId: string,
  answers: readonly number[] = [4, 3, 2],
  roundId = ROUND.id,
): Promise<void> {
  return answerRound(rounds, BOARD, { roundId, answers: given(answers), accountId });
}
