import type { Instant } from '../../domain/model/instant';
import { isKnownFailure } from '../../domain/model/known-failure';
import type { Jira } from '../../jira/jira';
import {
  type JqlComputation,
  type JqlUpdate,
  readComputations,
  updateComputations,
} from '../../jira/jql-computations';
import type { Store } from '../../store/store';
import { type BoardMemory, openBoardMemory } from './board-memory';
import { computeClause, inWords, type JqlAnswer, placeClause } from './compute-clause';
import { functionNamed } from './jql-functions';
import { clauseOf } from './read-clause';

/** At which instant, and whether only what a change of one board can have changed is looked at. */
export interface RefreshAsked {
  readonly now: Instant;
  /** Absent = all boards. */
  readonly boardId?: number;
}

/**
 * Brings what Jira keeps of our functions up to date: each is computed again with its own arguments and operator, and only
 * those that differ are written. What is kept of other functions stays as it is. Tells how many were written.
 */
export async function refreshComputations(
  jira: Jira,
  store: Store,
  { now, boardId }: RefreshAsked,
): Promise<number> {
  const memory = openBoardMemory(store, now);
  const kept = await readComputations(jira);
  const updates: JqlUpdate[] = [];
  for (const one of kept.filter(({ functionName }) => functionNamed(functionName) !== null)) {
    if (boardId !== undefined && (await isAboutAnother(memory, one, boardId))) continue;
    const answer = await inWords(() => computeClause(memory, clauseOf(one)));
    if (differs(one, answer)) updates.push(updateOf(one.id, answer));
  }
  await updateComputations(jira, updates);
  return updates.length;
}

/** What names no board today may have named this one before, or does so from now on. */
async function isAboutAnother(memory: BoardMemory, kept: JqlComputation, boardId: number): Promise<boolean> {
  try {
    const { place } = await placeClause(memory, clauseOf(kept));
    return place.boardId !== boardId;
  } catch (thrown) {
    if (isKnownFailure(thrown)) return false;
    throw thrown;
  }
}

function differs({ value, error }: JqlComputation, answer: JqlAnswer): boolean {
  return 'jql' in answer ? error !== null || value !== answer.jql : error !== answer.error;
}

function updateOf(id: string, answer: JqlAnswer): JqlUpdate {
  return 'jql' in answer ? { id, value: answer.jql } : { id, error: answer.error };
}
