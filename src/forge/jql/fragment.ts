import { knownFailure } from '../../domain/model/known-failure';
import { idList } from '../../jira/jql';
import type { JqlOperator } from './read-clause';

/** Jira refuses what a function answers when it holds more values than this. */
const MOST_VALUES = 1000;

/** Every item has an id, so the first finds nothing and the second all. An empty list in brackets is no JQL. */
const OF_NONE = { in: 'issue is EMPTY', 'not in': 'issue is not EMPTY' } as const;

/**
 * The JQL that takes the place of a clause: ids alone, each once, the lowest first, so that the same items give the same
 * text for everybody. Throws `question-unreadable` when there are more than Jira takes.
 */
export function fragmentOf(operator: JqlOperator, itemIds: Iterable<string>): string {
  const ids = [...new Set(itemIds)].sort((one, other) => Number(one) - Number(other));
  if (ids.length === 0) return OF_NONE[operator];
  if (ids.length <= MOST_VALUES) return `issue ${operator} (${idList(ids)})`;
  throw knownFailure(
    'question-unreadable',
    `This search finds ${ids.length} items, and Jira takes at most ${MOST_VALUES} from a function.`,
    'Name one sprint instead of a board, or a higher number of closes.',
  );
}
