import type { RawIssue, Site } from '../../../local/jira/site';
import {
  entriesOldestFirst,
  milliseconds,
  pointsToday,
  sprintsToday,
  statusToday,
  valueAt,
  valuesOf,
} from './naive-reading';
import type { NaiveBoard, NaiveItem, NaiveSprint } from './naive-reading';

/** Simple-minded measures of how a team works, one sprint at a time; nothing here is the product's own. */
const DAY = 86_400_000;

export function planned({ items }: NaiveSprint): readonly NaiveItem[] {
  return items.filter(({ origin }) => origin === 'planned');
}

export function cameIn({ items }: NaiveSprint): readonly NaiveItem[] {
  return items.filter(({ origin }) => origin === 'came-in');
}

export function completed({ items }: NaiveSprint): readonly NaiveItem[] {
  return items.filter(({ origin, fate }) => fate === 'done' && origin !== 'done-before');
}

export function sumOfPoints(items: readonly NaiveItem[], when: 'pointsAtStart' | 'pointsAtEnd'): number {
  return items.reduce((sum, item) => sum + (item[when] ?? 0), 0);
}

function estimateName(issue: RawIssue): string {
  const entries = issue.changelog.histories.flatMap(({ items }) => items.map(({ field }) => field));
  return entries.includes('Story point estimate') ? 'Story point estimate' : 'Story Points';
}

/** Whether there is one is all that is asked. */
function descriptionToday(issue: RawIssue): string | null {
  return issue.fields.description === null ? null : 'some text';
}

/** Created less than a day before the start, or described for the first time on the day of the first estimate. */
export function isWrittenLive({ issue }: NaiveItem, start: number): boolean {
  const created = milliseconds(issue.fields.created);
  if (created > start - DAY) return true;
  const described = firstValue(valuesOf(issue, 'description', 'text', descriptionToday(issue)));
  const estimated = firstValue(valuesOf(issue, estimateName(issue), 'text', pointsToday(issue)));
  return (
    described !== null && estimated !== null && Math.floor(described / DAY) === Math.floor(estimated / DAY)
  );
}

function firstValue(
  values: readonly { readonly at: number; readonly value: string | null }[],
): number | null {
  return values.find(({ value }) => value !== null)?.at ?? null;
}

export function isReadyAt(issue: RawIssue, at: number): boolean {
  if (milliseconds(issue.fields.created) > at) return false;
  const described = valueAt(valuesOf(issue, 'description', 'text', descriptionToday(issue)), at);
  const estimate = valueAt(valuesOf(issue, estimateName(issue), 'text', pointsToday(issue)), at);
  return described !== null && estimate !== null;
}

/** Points of ready work that is not done and in no sprint, or only in closed ones. */
export function readyPointsAt(site: Site, boardId: number, board: NaiveBoard, at: number): number {
  const keys = new Set(site.boardDetails.get(boardId)?.issueKeys);
  const closed = board.sprints.filter(({ end }) => end <= at).map(({ sprint }) => sprint.id);
  const waits = (issue: RawIssue): boolean => {
    const sprints = valueAt(valuesOf(issue, 'Sprint', 'id', sprintsToday(issue)), at);
    const done = board.done.has(valueAt(valuesOf(issue, 'status', 'id', statusToday(issue)), at) ?? '');
    const open = (sprints ?? '').split(/,\s*/).filter((id) => id !== '' && !closed.includes(Number(id)));
    return !done && open.length === 0;
  };
  const ready = site.issues.filter((issue) => keys.has(issue.key) && isReadyAt(issue, at) && waits(issue));
  return ready.reduce((sum, issue) => {
    return sum + Number(valueAt(valuesOf(issue, estimateName(issue), 'text', pointsToday(issue)), at));
  }, 0);
}

/** Done at the close and not done any more some time in the seven days after it. */
export function isReopened(
  { issue, fate }: NaiveItem,
  { end }: NaiveSprint,
  done: ReadonlySet<string>,
): boolean {
  const after = valuesOf(issue, 'status', 'id', statusToday(issue)).filter(
    ({ at }) => at > end && at <= end + 7 * DAY,
  );
  return fate === 'done' && after.some(({ value }) => !done.has(value ?? ''));
}

/** In how many closed sprints of the board the item had been before, without being done. */
export function sprintsBefore({ issue }: NaiveItem, sprint: NaiveSprint, board: NaiveBoard): number {
  const before = board.sprints.filter(({ end }) => end <= sprint.start);
  return before.filter(({ items }) => items.some((item) => item.issue === issue && item.fate === 'not-done'))
    .length;
}

/** How often an item went back to an earlier column while the sprint ran. */
export function movesBack(
  { issue }: NaiveItem,
  { start, end }: NaiveSprint,
  order: readonly string[],
): number {
  const place = (status: string | null): number => order.indexOf(status ?? '');
  const values = valuesOf(issue, 'status', 'id', statusToday(issue));
  return values.filter(({ at, value }, index) => {
    const before = values[index - 1]?.value ?? null;
    return at > start && at <= end && place(value) >= 0 && place(value) < place(before);
  }).length;
}

/** The description changed by 40 characters and a tenth after somebody had taken the item up. */
export function isRequirementChanged(
  { issue }: NaiveItem,
  { start, end }: NaiveSprint,
  toDo: string,
): boolean {
  const statuses = valuesOf(issue, 'status', 'id', statusToday(issue));
  const takenUp = statuses.find(({ value }) => value !== toDo)?.at ?? Infinity;
  const texts = valuesOf(issue, 'description', 'text', null);
  return texts.some(({ at, value }, index) => {
    const grown = Math.abs((value ?? '').length - (texts[index - 1]?.value ?? '').length);
    return (
      index > 0 &&
      at > Math.max(start, takenUp) &&
      at <= end &&
      grown >= 40 &&
      grown * 10 >= (value ?? '').length
    );
  });
}

/** The sum of the sizes of all changes of estimates inside the sprint. */
export function reEstimated({ issue, origin, cameInAt }: NaiveItem, { start, end }: NaiveSprint): number {
  const from = origin === 'came-in' ? cameInAt : start;
  const values = valuesOf(issue, estimateName(issue), 'text', pointsToday(issue));
  return values.reduce((sum, { at, value }, index) => {
    if (index === 0 || at <= from || at > end) return sum;
    return sum + Math.abs(Number(value ?? 0) - Number(values[index - 1]?.value ?? 0));
  }, 0);
}

/** A link in the item's own history, later than it was done and within three weeks of it. */
export function isFollowedUp(
  { issue }: NaiveItem,
  { start, end }: NaiveSprint,
  done: ReadonlySet<string>,
): boolean {
  const statuses = valuesOf(issue, 'status', 'id', statusToday(issue));
  const doneAt =
    statuses.filter(({ at, value }) => at > start && at <= end && done.has(value ?? '')).at(0)?.at ?? end;
  return entriesOldestFirst(issue).some(({ created, items }) => {
    const at = milliseconds(created);
    return at > doneAt && at <= doneAt + 21 * DAY && items.some(({ field }) => field === 'Link');
  });
}

/** Bugs that were created while the sprint ran. */
export function bugsCreatedIn(site: Site, boardId: number, { start, end }: NaiveSprint): number {
  const keys = new Set(site.boardDetails.get(boardId)?.issueKeys);
  return site.issues.filter(({ key, fields }) => {
    if (!isBug(fields.issuetype) || !keys.has(key)) return false;
    const created = milliseconds(fields.created);
    return created > start && created <= end;
  }).length;
}

function isBug(type: unknown): boolean {
  return (type as { readonly name: string }).name === 'Bug';
}

/** Hours in which items of the sprint were flagged while it ran. */
export function flaggedHours({ issue }: NaiveItem, { start, end }: NaiveSprint): number {
  const flags = valuesOf(issue, 'Flagged', 'id', issue.fields.customfield_10021 === null ? null : 'x');
  return flags.reduce((sum, { at, value }, index) => {
    const until = flags[index + 1]?.at ?? end;
    return value === null || at < start || at > end ? sum : sum + (Math.min(until, end) - at) / 3_600_000;
  }, 0);
}

export function estimateWasCut({ issue, fate }: NaiveItem, sprint: NaiveSprint, next: NaiveSprint): boolean {
  const later = next.items.find((item) => item.issue === issue && item.origin === 'planned');
  const before = sprint.items.find((item) => item.issue === issue)?.pointsAtEnd ?? 0;
  return fate === 'not-done' && later !== undefined && (later.pointsAtStart ?? 0) < before;
}
