import type { JudgedReading } from '../model/judgement';
import type { Measured, Reading } from '../model/reading';
import { unknown } from '../signals/readings';
import { lastSprint } from '../signals/recent-sprints';
import type { Past, Signal } from '../signals/signal';
import { atCloseBefore } from './past';

/** How many closes a hint is followed back to say since when it has held. */
const FOLLOWED_BACK = 12;

/**
 * The level of a signal at the last close: a hint when its pattern holds, has enough sprints and lasts (held at the close
 * before, too); else kept, a fact, or quiet. With too few closed sprints it is unknown, with the reason.
 */
export function judge(signal: Signal, past: Past): JudgedReading {
  const reading = readAt(signal, past);
  if (reading.kind !== 'measured') return { signal: signal.id, level: reading.kind, reading };
  if (isHint(signal, past, reading)) {
    return { signal: signal.id, level: 'hint', reading, ...heldSince(signal, past) };
  }
  return { signal: signal.id, level: levelOf(reading), reading };
}

function levelOf({ kept, seen }: Measured): 'kept' | 'fact' | 'quiet' {
  if (kept) return 'kept';
  return seen ? 'fact' : 'quiet';
}

function readAt(signal: Signal, past: Past): Reading {
  if (past.closed.length >= signal.needs) return signal.read(past);
  const there = past.closed.length;
  return unknown(
    `It takes ${sprints(signal.needs)}; so far there ${there === 1 ? 'is' : 'are'} ${String(there)}.`,
  );
}

function sprints(count: number): string {
  return count === 1 ? '1 closed sprint' : `${String(count)} closed sprints`;
}

function isHint(signal: Signal, past: Past, { pattern }: Measured): boolean {
  if (!pattern || signal.hintNeeds === null || past.closed.length < signal.hintNeeds) return false;
  const before = atCloseBefore(past);
  return !signal.lasting || (before !== null && holds(signal, before));
}

function holds(signal: Signal, past: Past): boolean {
  const reading = readAt(signal, past);
  return reading.kind === 'measured' && reading.pattern;
}

function heldSince(signal: Signal, past: Past): { readonly since: number; readonly heldAt: number } {
  let since = past;
  let heldAt = 1;
  for (let back = 0; back < FOLLOWED_BACK; back += 1) {
    const before = atCloseBefore(since);
    if (before === null || !holds(signal, before)) break;
    since = before;
    heldAt += 1;
  }
  return { since: lastSprint(since).sprint.id, heldAt };
}
