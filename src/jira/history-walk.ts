import type { Instant } from '../domain/model/instant';
import type { IssueAnswer } from './board-answers';
import { type FieldMatch, LEDGER_FIELDS, type LedgerField } from './changed-field';
import { instantFrom } from './jira-instant';
import { unreadable } from './unreadable';

export type Raw = Readonly<Record<string, unknown>>;

/** One change of one field. */
export interface FieldChange {
  readonly at: Instant;
  /** The number of the history entry: it orders changes of the same instant. */
  readonly order: number;
  /** The item of the entry, with its four sides as Jira wrote them. */
  readonly item: Raw;
}

/** The changes of one item that the ledger is made of, oldest first, and how much history there was. */
export interface ItemHistory extends Readonly<Record<LedgerField, readonly FieldChange[]>> {
  /** How many different entries there are, of whatever field. */
  readonly entries: number;
  /** Jira says that there are more entries than it gave. */
  readonly cut: boolean;
}

/**
 * Walks the history of one item, once. Entries may come in any order and more than once: they are sorted by instant
 * and number, and a copy says the same as its original at the same instant, so it changes nothing.
 * The checks are written out by hand: there are ten times as many entries as items, and a schema would copy each of
 * them, which adds about a fifth to the time of this door. Throws `jira-answer-unreadable`.
 */
export function walkHistory(
  { histories, total }: IssueAnswer,
  itemId: string,
  match: FieldMatch,
): ItemHistory {
  const found = noChanges();
  const numbers: number[] = [];
  for (const history of histories) {
    if (!isRecord(history)) throw unreadable(`the history of work item ${itemId}`, 'the whole entry');
    const order = readNumber(history, itemId);
    numbers.push(order);
    if (!Array.isArray(history.items)) throw unreadableEntry(itemId, order, 'items');
    for (const item of history.items as readonly unknown[]) {
      const field = fieldOf(item, match);
      if (field === 'unreadable') throw unreadableEntry(itemId, order, 'items.field');
      if (field) found[field].push(readChange(history, order, item as Raw, itemId));
    }
  }
  for (const field of LEDGER_FIELDS) if (found[field].length > 1) found[field].sort(byTime);
  const entries = differentIn(numbers);
  return { ...found, entries, cut: total !== null && entries < total };
}

/** How many different numbers there are; where each is higher, or lower, than the one before, as Jira gives them, that is seen. */
function differentIn(numbers: readonly number[]): number {
  const goes = Math.sign((numbers[1] ?? 0) - (numbers[0] ?? 0));
  const inOrder = numbers.every((one, place) => place === 0 || (one - (numbers[place - 1] ?? 0)) * goes > 0);
  return inOrder ? numbers.length : new Set(numbers).size;
}

function noChanges(): Record<LedgerField, FieldChange[]> {
  return { sprint: [], status: [], resolution: [], estimate: [], description: [], criteria: [], flagged: [] };
}

function readNumber({ id }: Raw, itemId: string): number {
  const number = typeof id === 'string' && id !== '' ? Number(id) : id;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw unreadable(`the history of work item ${itemId}`, 'id');
}

function fieldOf(item: unknown, match: FieldMatch): LedgerField | 'unreadable' | null {
  if (!isRecord(item)) return 'unreadable';
  const { field, fieldId } = item;
  if (typeof fieldId === 'string') return match(fieldId, '');
  return typeof field === 'string' ? match(null, field) : 'unreadable';
}

function readChange(history: Raw, order: number, item: Raw, itemId: string): FieldChange {
  const at = instantFrom(history.created);
  if (at === null) throw unreadableEntry(itemId, order, 'created');
  return { at, order, item };
}

function byTime(left: FieldChange, right: FieldChange): number {
  return left.at - right.at || left.order - right.order;
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null;
}

function unreadableEntry(itemId: string, order: number, field: string) {
  return unreadable(`history entry ${order} of work item ${itemId}`, field);
}
