import type { SprintFigure } from '../model/experiment';
import type { Evidence, UnknownReading } from '../model/reading';
import type { Sprint, SprintId } from '../model/sprint';
import { commitmentRatios } from '../signals/commitment-ratio';
import { SIGNALS, type SignalId } from '../signals/index';
import { unknown } from '../signals/readings';
import { lastSprint } from '../signals/recent-sprints';
import type { Past, Signal } from '../signals/signal';
import { velocityPoints } from '../signals/velocity-points';

/** The figure of one closed sprint, with the entries that it counts. */
export interface FigureWithEvidence extends SprintFigure {
  readonly evidence: readonly Evidence[];
}

type NamedSprint = Pick<Sprint, 'id' | 'name'>;

/** For a signal, by its id: what it saw in each of the sprints. */
export type FiguresOfSignal = (
  signalId: string,
) => (sprints: readonly NamedSprint[]) => readonly FigureWithEvidence[];

/**
 * The figure of a signal in a closed sprint is the number of entries that it names for that sprint, read at that sprint's
 * close with no later sprint in sight; what a signal waits for after a close is waited for. A sprint of which the signal
 * cannot tell is unknown with the reason, never 0.
 */
export function figuresOfPast(past: Past): FiguresOfSignal {
  return (signalId) => {
    const signal = SIGNALS.find(({ id }) => id === signalId);
    return (sprints) => sprints.map((sprint) => figure(sprint, signal, upTo(past, sprint.id)));
  };
}

/** The questions of those signals of a list of ids that can be followed sprint by sprint, in the order of the pages. */
export function followableSignals(
  ids: readonly string[],
): readonly { readonly id: string; readonly asks: string }[] {
  return SIGNALS.filter(({ id }) => READ[id] !== null && ids.includes(id)).map(({ id, asks }) => ({
    id,
    asks,
  }));
}

function figure(
  { id, name }: NamedSprint,
  signal: (typeof SIGNALS)[number] | undefined,
  past: Past | null,
): FigureWithEvidence {
  const of = { sprintId: id, sprint: name };
  const seen = seenIn(signal, past);
  return 'kind' in seen
    ? { ...of, figure: 'unknown', because: seen.because, evidence: [] }
    : { ...of, figure: seen.length, evidence: seen };
}

function seenIn(signal: (typeof SIGNALS)[number] | undefined, past: Past | null): Seen {
  const read = signal === undefined ? null : READ[signal.id];
  if (signal === undefined || read === null) return unknown(NO_COUNT);
  return past === null ? unknown(NOT_READ) : read(signal, past);
}

const NO_COUNT = 'One sprint has no count of its own for this.';
const NOT_READ = 'This sprint is not among those that are read: it is left out, or not kept any more.';

/** The closed sprints up to this one; `null` when it is none of them. */
function upTo(past: Past, sprintId: SprintId): Past | null {
  const place = past.closed.findIndex(({ sprint }) => sprint.id === sprintId);
  return place === -1 ? null : { ...past, closed: past.closed.slice(0, place + 1) };
}

type Seen = readonly Evidence[] | UnknownReading;

/** What a signal saw in the last sprint of the past. */
type ReadLast = (signal: Signal, past: Past) => Seen;

/** For signals whose reading is about the last sprint; also for those that look back from it. */
function ofTheLast(signal: Signal, past: Past): Seen {
  const reading = signal.read(past);
  if (reading.kind !== 'measured') return unknown(reading.because);
  const { id } = lastSprint(past).sprint;
  return reading.evidence.filter(({ sprintId }) => sprintId === id);
}

/** For signals that show other sprints where those stand out: the sprint is read without all that lies long before it. */
function withFewBefore(before: number): ReadLast {
  return (signal, past) => ofTheLast(signal, { ...past, closed: past.closed.slice(-1 - before) });
}

/** For signals that take several sprints together and leave out the ones that cannot be told. */
function amongOthers(signal: Signal, past: Past): Seen {
  const seen = ofTheLast(signal, past);
  return 'kind' in seen || countsForReading(signal, past) ? seen : unknown(NOT_TOLD);
}

const NOT_TOLD = 'It cannot be told for this sprint.';

/** The fewest newest sprints that make a reading make none without the last one, exactly when that one counts. */
function countsForReading(signal: Signal, past: Past): boolean {
  const isMeasured = (closed: Past['closed']): boolean =>
    closed.length > 0 && signal.read({ ...past, closed }).kind === 'measured';
  const fewest = past.closed.findLast((_, place) => isMeasured(past.closed.slice(place)));
  const newest = past.closed.slice(fewest === undefined ? 0 : past.closed.indexOf(fewest));
  return !isMeasured(newest.slice(0, -1));
}

/** For signals that judge a sprint by those before it: `judged` names the last one that could be judged. */
function judgedByOthers(judged: (past: Past) => SprintId | undefined): ReadLast {
  return (signal, past) =>
    judged(past) === lastSprint(past).sprint.id ? ofTheLast(signal, past) : unknown(NOT_JUDGED);
}

const NOT_JUDGED = 'It takes enough sprints of like length before this one.';

const byCommitment = judgedByOthers((past) => commitmentRatios(past, 1).at(-1)?.one.sprint.id);
const byVelocity = judgedByOthers((past) => velocityPoints(past).at(-1)?.sprintId);

/**
 * How each signal is read for one sprint. `null` = it has no count of its own there: what it says is made of several
 * sprints together, or it is a sum of one role, which is a fact for the talk and is never compared.
 */
const READ: Readonly<Record<SignalId, ReadLast | null>> = {
  'scope-added': amongOthers,
  'scope-removed': amongOthers,
  'scope-re-estimated': ofTheLast,
  'requirement-changed': ofTheLast,
  'goal-missing-or-changed': amongOthers,
  'over-commitment': byCommitment,
  'under-commitment': byCommitment,
  'unestimated-at-start': amongOthers,
  'commitment-not-delivered': amongOthers,
  'carry-over': amongOthers,
  'long-carried': ofTheLast,
  'partially-done': amongOthers,
  'left-near-the-end': amongOthers,
  'reopened-after-close': amongOthers,
  'estimate-cut-on-carry': amongOthers,
  rework: withFewBefore(0),
  // Its bugs are about what was delivered in the sprint and in the one before.
  'defects-after-delivery': withFewBefore(1),
  velocity: byVelocity,
  'velocity-spread': null,
  'unready-at-start': ofTheLast,
  'written-live': ofTheLast,
  'ready-backlog': null,
  'waiting-for-clarity': withFewBefore(0),
  'no-link-to-value': ofTheLast,
  'no-follow-up': withFewBefore(0),
  'estimated-by-po': null,
  'assigned-by-po': null,
  'subtasks-by-po': null,
};
