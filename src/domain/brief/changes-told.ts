import type { Board } from '../model/board';
import type { MarkKind } from '../model/mark';
import { isMarked, lastMark, type MarkedChange } from '../rules/last-mark';
import { type BriefContents } from './brief-contents';
import { changeTold } from './change-told';

/**
 * Every change with its day and all that was said of it: those to talk about first, then those not marked, then the
 * marked ones. Items that the reader may not see are counted at the end of their group.
 */
export function changesTold(contents: BriefContents, board: Board): string[] {
  const { changes, sprint } = contents;
  if (sprint.ledger.totals.added.items === 'unknown') return [CANNOT_BE_TOLD];
  if (changes.length === 0) return [NOTHING_CHANGED];
  return GROUPS.flatMap(({ title, holds }) => {
    const held = changes.filter(holds);
    return held.length === 0 ? [] : [`### ${title}`, '', ...groupTold(held, contents, board), ''];
  }).slice(0, -1);
}

const CANNOT_BE_TOLD = 'Which changes there were cannot be told: Jira gave no history of the items.';
const NOTHING_CHANGED = 'Nothing came in, went out or was re-estimated after the start.';

const saysTalk = ({ marks }: MarkedChange): boolean => lastMark(marks) === LETS_TALK;
const LETS_TALK: MarkKind = 'lets-talk';

const GROUPS: readonly { readonly title: string; readonly holds: (one: MarkedChange) => boolean }[] = [
  { title: 'To talk about', holds: saysTalk },
  { title: 'Not marked yet', holds: (one) => !saysTalk(one) && !isMarked(one.marks) },
  { title: 'Marked', holds: ({ marks }) => isMarked(marks) },
];

function groupTold(group: readonly MarkedChange[], contents: BriefContents, board: Board): string[] {
  const isSeen = ({ change }: MarkedChange): boolean => contents.labels.has(change.itemId);
  const seen = group.filter(isSeen).map((one) => `- ${changeTold(one, contents, board)}`);
  return [...seen, ...hiddenTold(group.filter((one) => !isSeen(one)))];
}

function hiddenTold(group: readonly MarkedChange[]): string[] {
  if (group.length === 0) return [];
  const items = new Set(group.map(({ change }) => change.itemId)).size;
  const changes = group.length === 1 ? '1 change' : `${String(group.length)} changes`;
  return [`- ${changes} of ${items === 1 ? 'an item' : `${String(items)} items`} you cannot see`];
}
