import type { LedgerField } from '../../../src/jira/changed-field';
import { sprintIdsInEntry } from '../../../src/jira/sprint-ids';
import type { RawRecord } from '../../jira/raw-values';
import type { RawHistory, RawHistoryItem } from '../../jira/site';
import { type KnownFields, nameOfField } from './known-fields';
import { sprintName, statusName } from './made-up-names';
import { sameChange, sameLength } from './made-up-text';

interface Sides {
  readonly from: unknown;
  readonly fromString: unknown;
  readonly to: unknown;
  readonly toString: unknown;
}

/** An entry without its author; of what it says only the changes stay that something is read from. */
export function anonymousHistory({ id, created, items }: RawHistory, known: KnownFields): RawHistory {
  return { id, created, items: items.flatMap((item) => change(item, known)) };
}

function change(item: RawHistoryItem, known: KnownFields): readonly RawHistoryItem[] {
  const fieldId = typeof item['fieldId'] === 'string' ? item['fieldId'] : null;
  const field = known.match(fieldId, item.field);
  if (field === null) return [];
  const name = nameOfField(known, field);
  const kind = typeof item['fieldtype'] === 'string' ? { fieldtype: item['fieldtype'] } : {};
  return [{ field: name, ...kind, ...(fieldId === null ? {} : { fieldId }), ...SIDES[field](sidesOf(item)) }];
}

/** An object's own `toString` is no answer of Jira. */
function sidesOf(item: RawRecord): Sides {
  const own = (name: string) => (Object.hasOwn(item, name) ? item[name] : null);
  return { from: own('from'), fromString: own('fromString'), to: own('to'), toString: own('toString') };
}

const SIDES: Readonly<Record<LedgerField, (sides: Sides) => Sides>> = {
  sprint: ({ from, to }) => named(readable(from), readable(to), sprintNames),
  status: ({ from, to }) => named(from, to, (id) => statusName(id)),
  resolution: ({ from, to }) => named(from, to, (id) => `Resolution ${id}`),
  estimate: numbers,
  description: wording,
  criteria: wording,
  flagged: ({ from, to }) => named(from, to, (id) => (id === '' ? '' : 'Flag')),
};

function named(from: unknown, to: unknown, name: (id: string) => string): Sides {
  const [before, after] = [idsIn(from), idsIn(to)];
  const inWords = (ids: string | null) => (ids === null ? null : name(ids));
  return { from: before, fromString: inWords(before), to: after, toString: inWords(after) };
}

const IDS = /^[[\]\d, ?]*$/;

/** One id, a list of them, or nothing; what is none of these stays set, without what it says. */
function idsIn(side: unknown): string | null {
  if (typeof side !== 'string') return null;
  return IDS.test(side) ? side : sameLength(side);
}

function sprintNames(ids: string): string {
  return (sprintIdsInEntry(ids) ?? []).map((id) => sprintName(String(id))).join(', ');
}

/** A list of sprints that cannot be read stays one, without what stands in it. */
function readable(side: unknown): unknown {
  return sprintIdsInEntry(side) === null ? '?' : side;
}

const NUMBER = /^[-+\d.,eE ]*$/;

/** Numbers stay as they are written; what is no number stays none. */
function numbers(sides: Sides): Sides {
  const keep = (side: unknown) =>
    typeof side !== 'string' ? (side ?? null) : NUMBER.test(side) ? side : sameLength(side);
  const { from, fromString, to } = sides;
  return { from: keep(from), fromString: keep(fromString), to: keep(to), toString: keep(sides.toString) };
}

function wording({ fromString, toString }: Sides): Sides {
  const [before, after] = [textIn(fromString), textIn(toString)];
  const [from, to] = sameChange(before ?? '', after ?? '');
  return {
    from: null,
    fromString: before === null ? null : from,
    to: null,
    toString: after === null ? null : to,
  };
}

function textIn(side: unknown): string | null {
  return typeof side === 'string' ? side : null;
}
