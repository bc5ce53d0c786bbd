import type { InspectedSprint } from '../model/inspection';
import type { Instant } from '../model/instant';
import type { JudgedReading } from '../model/judgement';
import type { Reading } from '../model/reading';
import type { Past, Signal } from '../signals/signal';

/** About a running or a planned sprint only notices are said: facts of scope and readiness, each with a question. */
export function noticesOf(
  signals: readonly Signal[],
  one: InspectedSprint,
  past: Past,
  now: Instant,
): JudgedReading[] {
  return signals.flatMap((signal) => {
    const reading = noticeOf(signal, one, past, now);
    return reading === null ? [] : [judged(signal, one, reading)];
  });
}

function noticeOf(signal: Signal, one: InspectedSprint, past: Past, now: Instant): Reading | null {
  if (one.kind === 'running') return signal.noticeRunning?.({ ...one, past, now }) ?? null;
  if (one.kind === 'planned') return signal.noticePlanned?.({ ...one, past, now }) ?? null;
  return null;
}

function judged({ id }: Signal, { sprint }: InspectedSprint, reading: Reading): JudgedReading {
  const level = reading.kind === 'measured' ? (reading.seen ? 'notice' : 'quiet') : reading.kind;
  return { signal: id, sprintId: sprint.id, level, reading };
}
