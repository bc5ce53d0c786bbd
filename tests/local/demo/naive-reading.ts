import type { RawHistory, RawHistoryItem, RawIssue, RawSprint, Site } from '../../../local/jira/site';

/**
 * A reading of the demo site that is deliberately simple-minded and shares nothing with the product: it replays
 * one field of one issue at a time and looks at the values at the start and at the end of a sprint.
 */
export interface NaiveItem {
  readonly issue: RawIssue;
  readonly origin: 'planned' | 'came-in' | 'done-before';
  readonly fate: 'done' | 'left' | 'not-done';
  readonly pointsAtStart: number | null;
  readonly pointsAtEnd: number | null;
  readonly cameInAt: number;
  readonly leftAt: number;
  readonly statusAtEnd: string;
}

export interface NaiveSprint {
  readonly sprint: RawSprint;
  readonly start: number;
  readonly end: number;
  readonly items: readonly NaiveItem[];
}

export interface Value {
  readonly at: number;
  readonly value: string | null;
}

export const milliseconds = (value: unknown): number => Date.parse(String(value));

const sorted = new WeakMap<RawIssue, readonly RawHistory[]>();

/** Sorted once an issue: the measures ask again and again. */
export function entriesOldestFirst(issue: RawIssue): readonly RawHistory[] {
  const known = sorted.get(issue) ?? sortedEntries(issue);
  sorted.set(issue, known);
  return known;
}

function sortedEntries({ changelog }: RawIssue): RawHistory[] {
  const dated = changelog.histories.map((entry) => ({ entry, at: milliseconds(entry.created) }));
  const inOrder = dated.sort(
    (one, other) => one.at - other.at || Number(one.entry.id) - Number(other.entry.id),
  );
  return inOrder.map(({ entry }) => entry);
}

/** Every value of a field from the creation on, read forwards; `side` names the property that holds it. */
export function valuesOf(issue: RawIssue, field: string, side: 'id' | 'text', today: string | null): Value[] {
  const changes = entriesOldestFirst(issue).flatMap((entry) =>
    entry.items
      .filter((item) => item.field === field)
      .map((item) => ({ at: milliseconds(entry.created), item })),
  );
  const born = milliseconds(issue.fields.created);
  const [first] = changes;
  if (first === undefined) return [{ at: born, value: today }];
  const read = (item: RawHistoryItem, which: 'from' | 'to'): string | null =>
    textIn(item, side === 'id' ? which : `${which}String`);
  return [
    { at: born, value: read(first.item, 'from') },
    ...changes.map(({ at, item }) => ({ at, value: read(item, 'to') })),
  ];
}

/** Null and empty both mean none. `toString` is also the name of a method, so only own text is taken. */
function textIn(item: RawHistoryItem, property: string): string | null {
  const value = Object.entries(item).find(([name]) => name === property)?.[1];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function valueAt(values: readonly Value[], at: number): string | null {
  return values.filter((one) => one.at <= at).at(-1)?.value ?? null;
}

export function namesSprint(value: string | null, id: number): boolean {
  return (value ?? '').split(/,\s*/).includes(String(id));
}

export function sprintsToday(issue: RawIssue): string | null {
  const named = issue.fields.customfield_10020 as readonly { readonly id: number }[] | null;
  return named === null ? null : named.map(({ id }) => id).join(', ');
}

export function pointsToday(issue: RawIssue): string | null {
  const points = issue.fields.customfield_10038 ?? issue.fields.customfield_10016;
  return typeof points === 'number' ? String(points) : null;
}

export function statusToday(issue: RawIssue): string {
  return (issue.fields.status as { readonly id: string }).id;
}

/** What a reading needs of an issue, replayed once. */
interface Replayed {
  readonly issue: RawIssue;
  readonly born: number;
  readonly sprints: readonly Value[];
  readonly statuses: readonly Value[];
  readonly points: readonly Value[];
}

export interface NaiveBoard {
  readonly done: ReadonlySet<string>;
  readonly sprints: readonly NaiveSprint[];
}

/** All sprints of a board that have been closed or are running, in the order of their starts. */
export function readBoard(site: Site, boardId: number, now: number): NaiveBoard {
  const details = site.boardDetails.get(boardId);
  if (details === undefined) throw new RangeError(`There is no board ${boardId}.`);
  const done = doneStatuses(details.configuration);
  const keys = new Set(details.issueKeys);
  const replayed = site.issues.filter((issue) => keys.has(issue.key) && isWork(issue)).map(replay);
  const sprints = details.sprints
    .filter(
      (sprint) =>
        sprint.state !== 'future' && sprint.originBoardId === boardId && sprint.startDate !== undefined,
    )
    .map((sprint) => readSprint(site, sprint, replayed, done, now))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  return { done, sprints };
}

function isWork({ fields }: RawIssue): boolean {
  return (fields.issuetype as { readonly hierarchyLevel: number }).hierarchyLevel === 0;
}

function replay(issue: RawIssue): Replayed {
  const estimate = issue.fields.customfield_10016 === null ? 'Story Points' : 'Story point estimate';
  const known = entriesOldestFirst(issue).flatMap(({ items }) => items.map(({ field }) => field));
  const field = known.includes('Story point estimate') ? 'Story point estimate' : estimate;
  return {
    issue,
    born: milliseconds(issue.fields.created),
    sprints: valuesOf(issue, 'Sprint', 'id', sprintsToday(issue)),
    statuses: valuesOf(issue, 'status', 'id', statusToday(issue)),
    points: valuesOf(issue, field, 'text', pointsToday(issue)),
  };
}

function doneStatuses(configuration: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const { columns } = configuration.columnConfig as {
    readonly columns: readonly { readonly statuses: readonly { readonly id: string }[] }[];
  };
  const last = columns.filter(({ statuses }) => statuses.length > 0).at(-1);
  return new Set(last?.statuses.map(({ id }) => id));
}

function readSprint(
  site: Site,
  sprint: RawSprint,
  items: readonly Replayed[],
  done: ReadonlySet<string>,
  now: number,
): NaiveSprint {
  const recorded = site.recorded?.find(({ sprintId }) => sprintId === sprint.id)?.startedAt;
  const start = milliseconds(recorded ?? sprint.startDate);
  const end = sprint.state === 'closed' ? milliseconds(sprint.completeDate) : now;
  const read = items.flatMap((item) => readItem(item, sprint.id, start, end, done) ?? []);
  return { sprint, start, end, items: read };
}

function readItem(
  { issue, born, sprints, statuses, points }: Replayed,
  id: number,
  start: number,
  end: number,
  done: ReadonlySet<string>,
): NaiveItem | null {
  const atStart = born <= start && namesSprint(valueAt(sprints, start), id);
  const inside = sprints.filter(({ at }) => at > start && at <= end);
  const entered = inside.find(({ value }) => namesSprint(value, id));
  if (!atStart && entered === undefined) return null;
  const left = inside.filter(({ value }) => !namesSprint(value, id)).at(-1);
  const isIn = namesSprint(valueAt(sprints, end), id);
  const doneAt = (at: number): boolean => done.has(valueAt(statuses, at) ?? '');
  const number = (at: number): number | null => {
    const text = born <= at ? valueAt(points, at) : null;
    return text === null ? null : Number(text);
  };
  return {
    issue,
    origin: !atStart ? 'came-in' : doneAt(start) ? 'done-before' : 'planned',
    fate: !isIn ? 'left' : doneAt(end) ? 'done' : 'not-done',
    pointsAtStart: number(start),
    pointsAtEnd: number(end),
    cameInAt: atStart ? 0 : (entered?.at ?? 0),
    leftAt: isIn ? 0 : (left?.at ?? 0),
    statusAtEnd: valueAt(statuses, end) ?? '',
  };
}
