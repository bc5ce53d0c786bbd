import { instant } from '../../domain/model/instant';
import { kvsStore } from '../kvs-store';
import { openBoardMemory } from './board-memory';
import { computeClause, inWords, type JqlAnswer } from './compute-clause';
import { readClause } from './read-clause';

/** Answers a function in a search from the store alone: Jira is not asked, and nobody's rights play a part. */
export function answerSearch(handed: unknown): Promise<JqlAnswer> {
  const memory = openBoardMemory(kvsStore, instant(Date.now()));
  return inWords(() => computeClause(memory, readClause(handed)));
}
