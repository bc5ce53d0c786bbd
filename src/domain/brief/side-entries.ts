import { BREAKERS } from '../breakers/index';
import type { TrustBreaker } from '../breakers/trust-breaker';
import type { Inspection } from '../model/inspection';
import type { BreakerState, Side } from '../model/judgement';

/** At most so many entries a side, the same for both. */
const SLOTS = 3;

/** Something about one side that is worth a word: breakers that rest on the same facts, and those facts. */
export interface SideEntry {
  /** The most certain first. */
  readonly breakers: readonly string[];
  readonly facts: readonly EntryFact[];
}

export interface EntryFact {
  readonly signal: string;
  readonly says: string;
}

/**
 * What a brief says of one side: the hints of the page, then facts, the most certain first, at most three. No signal is
 * told twice on a side: a breaker with nothing new to tell joins the entry that has told it.
 */
export function sideEntries({ page, breakers, readings }: Inspection, side: Side): SideEntry[] {
  const saysOf = (signal: string): EntryFact[] => {
    const found = readings.find((one) => one.signal === signal && one.sprintId === undefined)?.reading;
    return found?.kind === 'measured' ? [{ signal, says: found.says }] : [];
  };
  const hints = page.hints
    .filter((hint) => hint.side === side)
    .map((hint) => ({ breakers: hint.breakers, facts: hint.signals.flatMap(saysOf) }));
  const facts = breakers
    .filter((one) => one.side === side && one.state === 'fact')
    .toSorted((first, second) => certaintyOf(second) - certaintyOf(first))
    .map(({ id, signals }) => ({ breakers: [id], facts: signals.flatMap(saysOf) }));
  return [...hints, ...facts].reduce(withEntry, []).slice(0, SLOTS);
}

function withEntry(entries: readonly SideEntry[], { breakers, facts }: SideEntry): SideEntry[] {
  const tells = (signal: string) => (entry: SideEntry) => entry.facts.some((one) => one.signal === signal);
  const fresh = facts.filter(({ signal }) => !entries.some(tells(signal)));
  if (fresh.length > 0) return [...entries, { breakers, facts: fresh }];
  return entries.map((entry) =>
    facts.some(({ signal }) => tells(signal)(entry)) ? joined(entry, breakers) : entry,
  );
}

function joined(entry: SideEntry, breakers: readonly string[]): SideEntry {
  return { ...entry, breakers: [...new Set([...entry.breakers, ...breakers])] };
}

const CERTAINTY = { A: 3, B: 2, C: 1 } as const;

/** As certain as the surest of its signals; the source texts' order decides between equals. */
function certaintyOf({ id, signals }: BreakerState): number {
  const speaking = breakerOf(id)?.signals.filter((one) => signals.includes(one.id)) ?? [];
  return Math.max(0, ...speaking.map(({ strength }) => CERTAINTY[strength]));
}

export function breakerOf(id: string): TrustBreaker | undefined {
  return BREAKERS.find((breaker) => breaker.id === id);
}
