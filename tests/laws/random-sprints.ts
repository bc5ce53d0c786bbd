import fc from 'fast-check';
import { DAY, HOUR } from '../../src/domain/model/instant';

/** A sprint as it was drawn. Instants are epoch milliseconds. */
export interface DrawnSprint {
  readonly id: number;
  readonly state: 'future' | 'active' | 'closed';
  readonly startDate: number | null;
  readonly activatedDate: number | null;
  readonly completeDate: number | null;
  readonly recorded: { readonly startedAt: number; readonly seenActive: boolean } | null;
  /** When the lives of the items take it to start and to end. */
  readonly start: number;
  readonly end: number;
}

export interface DrawnSprints {
  readonly sprints: readonly DrawnSprint[];
  readonly now: number;
}

const LAST_CLOSE = 20 * DAY;
const NOW = 21 * DAY + 7 * HOUR;
const ARRANGEMENTS = [
  [0, 7, 13],
  [0, 3, 5],
  [2, 2, 2],
] as const;
const LENGTHS = [5, 3, 6].map((days) => days * DAY);
/** The last one is a Thursday in March: summer time begins inside the sprints of many countries. */
const FIRST_DAYS = ['2024-01-08T09:00:00Z', '2025-10-01T00:00:00Z', '2026-03-26T23:30:00Z'].map(Date.parse);

/** One to three sprints: one after the other, overlapping or parallel; closed, running, planned or contradictory. */
export function randomSprints(): fc.Arbitrary<DrawnSprints> {
  return fc
    .record({
      firstDay: fc.constantFrom(...FIRST_DAYS),
      arrangement: fc.constantFrom(...ARRANGEMENTS),
      kinds: fc.array(sprintKind(), { minLength: 1, maxLength: 3 }),
      jitter: fc.constantFrom(0, 0, 1, 500, 123_456),
    })
    .map(({ firstDay, arrangement, kinds, jitter }) => ({
      now: firstDay + NOW + jitter,
      sprints: kinds.map((kind, position) => {
        const start = firstDay + (arrangement[position] ?? 0) * DAY + jitter;
        const end = Math.min(start + (LENGTHS[position] ?? DAY), firstDay + LAST_CLOSE);
        return drawn(kind, { id: 71 + position * 14, start, end, now: firstDay + NOW + jitter });
      }),
    }));
}

const KINDS = ['closed', 'running', 'reopened', 'contradictory', 'never-started', 'planned'] as const;
const STARTS = ['activated', 'recorded', 'late-record', 'seen-active', 'entered'] as const;

interface SprintKind {
  readonly kind: (typeof KINDS)[number];
  readonly startedBy: (typeof STARTS)[number];
}

function sprintKind(): fc.Arbitrary<SprintKind> {
  const kinds = [
    { weight: 60, arbitrary: fc.constant('closed' as const) },
    { weight: 33, arbitrary: fc.constant('running' as const) },
    { weight: 4, arbitrary: fc.constant('reopened' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...KINDS) },
  ];
  return fc.record({ kind: fc.oneof(...kinds), startedBy: fc.constantFrom(...STARTS) });
}

interface Dates {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly now: number;
}

function drawn({ kind, startedBy }: SprintKind, { id, start, end, now }: Dates): DrawnSprint {
  const started = { id, start, end, ...startDates(startedBy, start) };
  switch (kind) {
    case 'closed':
      return { ...started, state: 'closed', completeDate: end };
    case 'running':
      return { ...started, state: 'active', completeDate: null, end: now };
    case 'reopened':
      return { ...started, state: 'active', completeDate: end, end: now };
    case 'contradictory':
      return { ...started, state: 'closed', completeDate: start - DAY };
    case 'never-started':
      return { ...started, ...NO_START, state: 'closed', completeDate: end };
    case 'planned':
      return { ...started, ...NO_START, state: 'future', completeDate: null };
  }
}

const NO_START = { startDate: null, activatedDate: null, recorded: null };

/** Ways in which Jira's dates and a recorded event name the same start. */
function startDates(startedBy: SprintKind['startedBy'], start: number) {
  const record = (startedAt: number, seenActive: boolean) => ({ startedAt, seenActive });
  switch (startedBy) {
    case 'activated':
      return { startDate: start - 3 * HOUR, activatedDate: start, recorded: record(start + 30_000, true) };
    case 'recorded':
      return { startDate: start - 120_000, activatedDate: null, recorded: record(start, false) };
    case 'late-record':
      return { startDate: start, activatedDate: null, recorded: record(start + 120_001, false) };
    case 'seen-active':
      return { startDate: start - DAY, activatedDate: null, recorded: record(start, true) };
    case 'entered':
      return { startDate: start, activatedDate: null, recorded: null };
  }
}
