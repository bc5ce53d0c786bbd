import type { BoardHistory } from '../model/board-history';
import type { DataQualityId, DataQualityNote } from '../model/data-quality';
import type { Settings } from '../model/settings';
import type { HistoryGap } from '../model/track';
import type { WorkItem } from '../model/work-item';
import { itemsInWords } from './counted-words';
import { doneRule } from './done';

/** What a reader of the board's numbers should know: what could not be read, and where Jira's own marks disagree. */
export function boardNotes(history: BoardHistory, settings: Settings): DataQualityNote[] {
  return [...coverageNotes(history), ...gapNotes(history), ...doneNotes(history, settings)];
}

function coverageNotes({ coverage }: BoardHistory): DataQualityNote[] {
  const notes: DataQualityNote[] = [];
  if (coverage.boardItems === 'unknown') {
    notes.push(
      note(
        'board-items-unknown',
        "It is not known which items the board's filter returns: every item read counts as the board's.",
      ),
    );
  }
  if (coverage.unreadable > 0) {
    notes.push(
      note(
        'unreadable-items',
        `${itemsInWords(coverage.unreadable)} named in a history could not be read: deleted, archived or hidden.`,
      ),
    );
  }
  if (coverage.truncated) {
    notes.push(
      note('scan-truncated', 'The search for changed items reached a limit, so removed work can be missing.'),
    );
  }
  return notes;
}

const GAP_SAYS: Readonly<Record<HistoryGap, (items: string) => string>> = {
  'no-history-anywhere': () =>
    'There is no history: Jira gave no change of any item. What was added, removed or done at an instant cannot be told.',
  'history-cut': (items) =>
    `Jira gave only a part of the history of ${items}: what cannot be told is called unknown.`,
  'no-entry-says-when': (items) =>
    `No entry says when ${items} changed, so what depends on it is called unknown.`,
  'unreadable-value': (items) =>
    `The history of ${items} holds a value that cannot be read; it is called unknown.`,
};

const GAP_NOTE: Readonly<Record<HistoryGap, DataQualityId>> = {
  'no-history-anywhere': 'no-history',
  'history-cut': 'history-cut',
  'no-entry-says-when': 'no-entry-says-when',
  'unreadable-value': 'unreadable-value',
};

function gapNotes({ items }: BoardHistory): DataQualityNote[] {
  const gaps = new Map<HistoryGap, string[]>();
  for (const item of items) {
    for (const gap of gapsOf(item)) {
      const ids = gaps.get(gap) ?? [];
      ids.push(item.id);
      gaps.set(gap, ids);
    }
  }
  return [...gaps].map(([gap, ids]) => note(GAP_NOTE[gap], GAP_SAYS[gap](itemsInWords(ids.length)), ids));
}

function gapsOf({ sprints, status, estimate }: WorkItem): Set<HistoryGap> {
  return new Set(
    [sprints, status, estimate].flatMap((track) => (track.kind === 'unknown' ? [track.because] : [])),
  );
}

/** Done by the board's column and done by the status category should be the same; where not, the column counts. */
function doneNotes({ board }: BoardHistory, settings: Settings): DataQualityNote[] {
  const isDone = doneRule(board, settings);
  const disagreeing = board.statuses.filter(
    ({ id, category }) =>
      category !== 'unknown' && isOnBoard(board, id) && (category === 'done') !== isDone(id),
  );
  if (disagreeing.length === 0) return [];
  const names = disagreeing.map(({ name }) => `"${name}"`).join(', ');
  return [
    note(
      'done-disagrees',
      `The board's last column and Jira's status category disagree about ${names}. The column counts.`,
    ),
  ];
}

function isOnBoard(board: BoardHistory['board'], status: string): boolean {
  return board.columns.some(({ statusIds }) => statusIds.includes(status));
}

function note(id: DataQualityId, says: string, itemIds: readonly string[] = []): DataQualityNote {
  return { id, says, itemIds };
}
