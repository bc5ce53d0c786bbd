import { calendarDay } from '../measures/calendar-day';
import { HOUR, type Instant } from '../model/instant';
import type { Known } from '../model/unknown';
import type { WorkItem } from '../model/work-item';
import { itemsInWords } from '../rules/counted-words';
import type { KnownTrack } from '../rules/value-at';
import { evidence, measured, unknown } from './readings';
import { lastSprint } from './recent-sprints';
import { defineSignal, type Past } from './signal';
import { hasKnownOrigins } from './sprint-sizes';
import { agreedThreshold, threshold } from './thresholds';

/** Which committed items were written less than a day before the start, or described on the day they were first estimated; a pattern when it was a third of them. */
export const writtenLive = defineSignal({
  id: 'written-live',
  asks: 'Which planned items were written at the last moment or while they were estimated?',
  needs: 3,
  hintNeeds: 4,
  lasting: true,
  read(past) {
    const { sprint, ledger } = lastSprint(past);
    const committed = ledger.items.filter(({ origin }) => origin === 'committed');
    if (!hasKnownOrigins(ledger))
      return unknown('What was planned at the start of the last sprint cannot be told.');
    if (committed.length === 0) return unknown('Nothing was planned at the start of the last sprint.');
    const seen = [];
    for (const { id } of committed) {
      const says = howWrittenLive(past.items.get(id), ledger.span.start, past);
      if (says === 'unknown') return unknown('When the items were described was not read.');
      if (says !== null) seen.push(evidence(sprint.id, id, ledger.span.start, says));
    }
    return measured({
      value: { items: seen.length, of: committed.length },
      says: `${String(seen.length)} of ${itemsInWords(committed.length)} were written in the last day before the start or while they were estimated.`,
      pattern:
        seen.length > 0 &&
        seen.length >= committed.length * agreedThreshold('writtenLiveShare', past.settings),
      evidence: seen,
    });
  },
});

function howWrittenLive(
  item: WorkItem | undefined,
  start: Instant,
  { settings, board }: Past,
): Known<string | null> {
  const described = item?.facts?.described;
  if (item === undefined || described?.kind !== 'known') return 'unknown';
  if (start - item.createdAt < threshold('writtenLiveHours') * HOUR)
    return 'was created less than a day before the start';
  if (board.estimation.kind === 'item-count') return null;
  if (item.estimate.kind === 'unknown') return 'unknown';
  // An estimate that an item was created with was imported, copied or a default: nobody talked in between.
  if (item.estimate.initial !== null) return null;
  const filled = firstWhere(item, described, (there) => there);
  const estimated = firstWhere(item, item.estimate, (estimate) => estimate !== null);
  if (filled === null || estimated === null || filled > start || estimated > start) return null;
  const { zone } = settings.calendar;
  const sameDay = calendarDay(filled, zone) === calendarDay(estimated, zone);
  return sameDay ? 'was first described on the day of its first estimate' : null;
}

function firstWhere<T>(item: WorkItem, track: KnownTrack<T>, holds: (value: T) => boolean): Instant | null {
  if (holds(track.initial)) return item.createdAt;
  return track.flips.find(({ to }) => holds(to))?.at ?? null;
}
