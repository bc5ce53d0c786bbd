import type { Inspection } from '../model/inspection';
import { inMarkdown } from './in-markdown';
import { breakerOf, type EntryFact, sideEntries, type SideEntry } from './side-entries';

/**
 * What could cost trust, as a table with a column a side and the same number of rows for both. What serves both sides is
 * told once, above it. With too few closed sprints that is said instead.
 */
export function bothSides(inspection: Inspection): string[] {
  const columns = [sideEntries(inspection, 'po-to-team'), sideEntries(inspection, 'team-to-po')] as const;
  const rows = Math.max(...columns.map(({ length }) => length));
  if (rows === 0) return [nothingTold(inspection)];
  const shared = sharedFacts(columns);
  const cell = (entries: readonly SideEntry[], row: number): string => cellOf(entries[row], row, shared);
  return [
    'Seen by the same rules on both sides, in the closed sprints.',
    '',
    ...sharedTold(shared),
    '| PO → team | Team → PO |',
    '| --- | --- |',
    ...Array.from({ length: rows }, (_, row) => `| ${columns.map((one) => cell(one, row)).join(' | ')} |`),
  ];
}

function sharedFacts([one, other]: readonly [readonly SideEntry[], readonly SideEntry[]]): EntryFact[] {
  const told = new Set(other.flatMap(({ facts }) => facts.map(({ signal }) => signal)));
  return one.flatMap(({ facts }) => facts.filter(({ signal }) => told.has(signal))).toSorted(bySignal);
}

/** An order of its own, so that neither side's comes first. */
function bySignal(first: EntryFact, second: EntryFact): number {
  return first.signal < second.signal ? -1 : 1;
}

function sharedTold(shared: readonly EntryFact[]): string[] {
  if (shared.length === 0) return [];
  return [`Seen on both sides: ${shared.map(({ says }) => inMarkdown(says)).join(' ')}`, ''];
}

function cellOf(entry: SideEntry | undefined, row: number, shared: readonly EntryFact[]): string {
  if (entry === undefined) return row === 0 ? NOTHING : '–';
  const breakers = entry.breakers.flatMap((id) => breakerOf(id) ?? []);
  const names = breakers.map(({ name }) => `“${inMarkdown(name)}”`).join(' or ');
  const own = entry.facts.filter(({ signal }) => !shared.some((one) => one.signal === signal));
  const seen = own.length === 0 ? STANDS_ABOVE : own.map(({ says }) => inMarkdown(says)).join(' ');
  const other = breakers[0]?.canAlsoMean[0] ?? '';
  return `**${names}** ${seen} Can also mean: ${inMarkdown(other)}`;
}

function nothingTold({ sprints, breakers }: Inspection): string {
  const told = breakers.some(({ state }) => state !== 'not-enough-data' && state !== 'only-people-know');
  if (told) return NOTHING;
  const closed = sprints.filter(({ kind }) => kind === 'closed').length;
  if (closed === 0) return 'No sprint has closed yet, so there is no pattern to tell from chance.';
  return closed === 1
    ? 'One closed sprint is not enough to tell a pattern from chance.'
    : `${String(closed)} closed sprints are not enough to tell a pattern from chance.`;
}

const NOTHING = 'Nothing to talk about, and that is allowed.';
const STANDS_ABOVE = 'What was seen stands above, for both sides.';
