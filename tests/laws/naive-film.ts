/**
 * The past of an item as a film: one frame for every millisecond at which anything happened to it.
 * Reads Jira's raw words on its own, so that the product's own reading has something to be compared with.
 */
import type { RawAnswers, RawChange, RawHistory, RawIssueAnswer } from '../support/raw-answers';

/** What the fields of an item said after everything that happened at `at`. */
export interface Frame {
  readonly at: number;
  readonly sprints: readonly number[];
  readonly status: string;
  readonly estimate: number | null;
}

export interface Film {
  readonly id: string;
  /** On the board, and neither a sub-task nor an epic. */
  readonly counted: boolean;
  /** The first frame is the creation. */
  readonly frames: readonly Frame[];
  readonly sprintsToday: readonly number[];
  readonly sprintsKnown: boolean;
  readonly statusKnown: boolean;
  readonly estimateKnown: boolean;
}

interface Entry {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

export function filmOf(answer: RawIssueAnswer, answers: RawAnswers): Film {
  const { issue } = answer;
  const histories = eachOnceInOrder(answer.histories);
  const createdAt = millisecondsOf(text(issue.fields['created']));
  const sprints = sprintPast(issue.fields, entriesOf(histories, SPRINT));
  const status = statusPast(issue.fields, entriesOf(histories, STATUS), histories, createdAt);
  const estimate = estimatePast(issue.fields, histories, answers);
  const instants = [...new Set([createdAt, ...histories.map(({ created }) => millisecondsOf(created))])];
  const told = !isCut(answer) && anyHistoryOn(answers);
  return {
    id: issue.id,
    counted: isCounted(answer, answers),
    frames: instants
      .filter((at) => at >= createdAt)
      .sort((first, second) => first - second)
      .map((at) => ({ at, sprints: sprints.at(at), status: status.at(at), estimate: estimate.at(at) })),
    sprintsToday: sprints.today,
    sprintsKnown: told && sprints.known,
    statusKnown: told && status.known,
    estimateKnown: countsItems(answers) || (told && estimate.known),
  };
}

/** Whether Jira has more entries than it gave. */
function isCut({ histories, total }: RawIssueAnswer): boolean {
  return total !== null && eachOnceInOrder(histories).length < total;
}

function anyHistoryOn(answers: RawAnswers): boolean {
  return answers.issues.some(({ histories }) => histories.length > 0);
}

function countsItems(answers: RawAnswers): boolean {
  return answers.configuration.estimation.type === 'issueCount';
}

function isCounted({ issue }: RawIssueAnswer, { boardItems }: RawAnswers): boolean {
  const type = issue.fields['issuetype'] as { subtask: boolean; hierarchyLevel: number };
  const onBoard = boardItems === null || boardItems.has(issue.id) || boardItems.has(issue.key);
  return onBoard && !type.subtask && type.hierarchyLevel === 0;
}

function sprintPast(fields: RawFields, entries: readonly Entry[]) {
  const today = ((fields[SPRINT.id] ?? []) as { id: number }[]).map(({ id }) => id);
  const named = new Set(entries.flatMap(({ from, to }) => [...idsIn(from), ...idsIn(to)]));
  const sinceCreation = today.filter((id) => !named.has(id));
  const known = entries.length > 0 || today.length <= 1;
  const at = (instant: number): number[] => {
    const value = lastWord(entries, instant);
    return value === null ? today : [...idsIn(value), ...sinceCreation];
  };
  return { today, known, at };
}

function statusPast(
  fields: RawFields,
  entries: readonly Entry[],
  histories: readonly RawHistory[],
  createdAt: number,
) {
  const today = (fields['status'] as { id: string }).id;
  const resolved = fields['resolutiondate'];
  const resolvedLater = resolved !== null && millisecondsOf(text(resolved)) - createdAt > 60_000;
  const anyWord = entries.length > 0 || entriesOf(histories, RESOLUTION).length > 0;
  return { known: anyWord || !resolvedLater, at: (instant: number) => lastWord(entries, instant) ?? today };
}

function estimatePast(fields: RawFields, histories: readonly RawHistory[], answers: RawAnswers) {
  const field = answers.configuration.estimation.field;
  if (field === undefined) return { known: true, at: () => 1 };
  const name = answers.fields.find(({ id }) => id === field.fieldId)?.name.toLowerCase() ?? '';
  const entries = entriesOf(histories, { id: field.fieldId, name, values: 'texts' });
  const today = (fields[field.fieldId] ?? null) as number | null;
  const known = entries.every(({ from, to }) => !Number.isNaN(Number(from)) && !Number.isNaN(Number(to)));
  const at = (instant: number): number | null => {
    const value = lastWord(entries, instant);
    if (value === null) return today;
    return value === '' ? null : Number(value);
  };
  return { known, at };
}

/** What a field said at an instant by its entries; `null` when there is none to say it. */
function lastWord(entries: readonly Entry[], instant: number): string | null {
  let value = entries[0]?.from ?? null;
  for (const entry of entries) if (entry.at <= instant) value = entry.to;
  return value;
}

type RawFields = Readonly<Record<string, unknown>>;

/** Duplicates are one; by instant, then by the number that the id is. */
function eachOnceInOrder(histories: readonly RawHistory[]): RawHistory[] {
  const once = new Map(histories.map((history) => [history.id, history]));
  return [...once.values()].sort(
    (first, second) =>
      millisecondsOf(first.created) - millisecondsOf(second.created) || Number(first.id) - Number(second.id),
  );
}

const VALUES = { ids: ['from', 'to'], texts: ['fromString', 'toString'] } as const;

interface FieldWords {
  readonly id: string;
  readonly name: string;
  readonly values: keyof typeof VALUES;
}

const SPRINT: FieldWords = { id: 'customfield_10020', name: 'sprint', values: 'ids' };
const STATUS: FieldWords = { id: 'status', name: 'status', values: 'ids' };
const RESOLUTION: FieldWords = { id: 'resolution', name: 'resolution', values: 'ids' };

/** An entry with a field id is of that field; one without is of the field that is called so. */
function entriesOf(histories: readonly RawHistory[], { id, name, values }: FieldWords): Entry[] {
  const [from, to] = VALUES[values];
  return histories.flatMap(({ created, items }) =>
    items
      .filter(({ field, fieldId }) =>
        typeof fieldId === 'string' ? fieldId === id : field.toLowerCase() === name,
      )
      .map((item) => ({ at: millisecondsOf(created), from: wordOf(item, from), to: wordOf(item, to) })),
  );
}

/** `null`, `''` and missing all mean "none". */
function wordOf(item: RawChange, name: string): string {
  const word = item[name];
  return typeof word === 'string' ? word : '';
}

function idsIn(value: string): number[] {
  return value === '' ? [] : value.split(',').map((id) => Number(id.trim()));
}

/** Epoch milliseconds of a number of milliseconds or seconds, or of an ISO 8601 text. */
export function millisecondsOf(created: number | string): number {
  if (typeof created === 'string') return Date.parse(created.replace(/\+(\d\d)(\d\d)$/, '+$1:$2'));
  return created < 100_000_000_000 ? created * 1000 : created;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('The board was told without a date where one must be.');
  return value;
}
