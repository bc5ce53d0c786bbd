import { answer } from '../answer';
import { refreshComputations } from '../jql/refresh-computations';
import type { Work } from './work';

/**
 * Brings what Jira keeps of searches about a board up to date. Where Jira refuses, nothing of the board is the worse for
 * it: the next change, or the daily pass, tries again.
 */
export async function refreshSearches({ jira, store, now }: Work, boardId: number): Promise<void> {
  await answer(() => refreshComputations(jira, store, { now, boardId }));
}
