import type { RawHistory } from '../../jira/site';
import { siteIso } from '../calendar/site-time';
import type { DemoItem } from '../record/demo-item';
import { historyItems } from './history-items';
import type { Directory } from './relation-items';
import type { Life } from '../record/life';
import type { RawHistoryItem } from '../../jira/site';

/** A history entry that has no id yet: ids grow with time over the whole site. */
export interface Entry {
  readonly at: number;
  readonly by: string | null;
  readonly items: readonly RawHistoryItem[];
}

/** What Jira wrote down about an item, oldest entry first. */
export function entriesOf(item: DemoItem, life: Life, directory: Directory): Entry[] {
  return life.steps.flatMap((step) => {
    const items = historyItems(item, step, directory);
    return items.length === 0 ? [] : [{ at: step.happening.at, by: step.happening.by, items }];
  });
}

/** Gives every entry of the site its id, in the order of time. */
export function numbered(entries: Iterable<Entry>): ReadonlyMap<Entry, RawHistory> {
  const inOrder = [...entries].sort((one, other) => one.at - other.at);
  return new Map(inOrder.map((entry, place) => [entry, rawHistory(entry, FIRST_ID + 3 * place)]));
}

const FIRST_ID = 100_000;

function rawHistory({ at, by, items }: Entry, id: number): RawHistory {
  const author = by === null ? {} : { author: { accountId: by, accountType: 'atlassian', active: true } };
  return { id: String(id), ...author, created: siteIso(at), items };
}
