import { judge } from '../../../src/domain/judgement/level';
import { noticesOf } from '../../../src/domain/judgement/notices';
import type { JudgedReading } from '../../../src/domain/model/judgement';
import type { Measured, Reading } from '../../../src/domain/model/reading';
import type { Past, Signal } from '../../../src/domain/signals/signal';
import { madeNext, madePast, type ToldBoard } from './made-past';

/** The reading at the last close, with everything that holds of every reading checked. */
export function readingOf(signal: Signal, told: ToldBoard): Reading {
  return judgedOf(signal, told).reading;
}

export function judgedOf(signal: Signal, told: ToldBoard): JudgedReading {
  const past = madePast(told);
  const judged = judge(signal, past);
  expectSound(judged.reading, past);
  return judged;
}

export function levelOf(signal: Signal, told: ToldBoard): JudgedReading['level'] {
  return judgedOf(signal, told).level;
}

/** What was measured; a reading that is not measured ends the test with its reason. */
export function measuredOf(signal: Signal, told: ToldBoard): Measured {
  const reading = readingOf(signal, told);
  if (reading.kind !== 'measured') throw new Error(`${signal.id} is ${reading.kind}: ${reading.because}`);
  return reading;
}

/** Why nothing was measured. */
export function reasonOf(signal: Signal, told: ToldBoard): string {
  const reading = readingOf(signal, told);
  if (reading.kind === 'measured') throw new Error(`${signal.id} was measured: ${reading.says}`);
  return `${reading.kind}: ${reading.because}`;
}

/** What is to be noticed about the sprint after the closed ones. */
export function noticeOf(signal: Signal, told: ToldBoard): JudgedReading {
  const { past, next, now } = madeNext(told);
  const [notice] = noticesOf([signal], next, past, now);
  if (notice === undefined) throw new Error(`${signal.id} has no notice of such a sprint.`);
  return notice;
}

/** Figures are finite, a sentence ends, and evidence names items and sprints that exist, not after the reading. */
function expectSound(reading: Reading, past: Past): void {
  if (reading.kind !== 'measured') {
    expect(reading.because).toMatch(/^[A-Z].*\.$/);
    return;
  }
  expect(reading.says).toMatch(/\.$/);
  expect(Object.values(reading.value).every(Number.isFinite)).toBe(true);
  const sprints = new Map(past.closed.map((one) => [one.sprint.id, one.ledger]));
  for (const { itemId, sprintId, at, says } of reading.evidence) {
    expect(sprints.has(sprintId)).toBe(true);
    expect(itemId === null || past.items.has(itemId)).toBe(true);
    expect(at).toBeLessThanOrEqual(past.readAt);
    expect(says).not.toBe('');
  }
}
