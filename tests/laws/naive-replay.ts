/**
 * The sprint ledger once more, told by watching each item's film frame by frame: what the rules are compared with.
 * Imports nothing of the rules. Where the past leaves a choice, it tries every choice and believes what all tell.
 */
import type { EstimateAt } from '../../src/domain/model/estimate';
import type { Fate, Origin } from '../../src/domain/model/ledger';
import type { RawAnswers } from '../support/raw-answers';
import { type Film, type Frame, filmOf } from './naive-film';
import { type NaiveSpan, spansOf } from './naive-spans';
import { type DoneReading, everyDoneReading } from './naive-done';

export interface ToldSprint {
  readonly span: NaiveSpan;
  readonly items: readonly ToldItem[];
  readonly changes: readonly ToldChange[];
}

export interface ToldItem {
  readonly id: string;
  readonly origin: Origin;
  readonly fate: Fate;
  readonly estimateAtStart: EstimateAt;
  readonly estimateAtEntry?: EstimateAt;
  readonly estimateAtEnd: EstimateAt;
  readonly enteredAt: number | null;
  readonly leftAt: number | null;
}

export type ToldChange = {
  readonly itemId: string;
  readonly at: number;
  readonly aroundTheStart: boolean;
} & (
  | { kind: 'entered'; estimate: EstimateAt; created: boolean; alreadyDone: boolean }
  | { kind: 'left' | 'reopened'; estimate: EstimateAt }
  | { kind: 're-estimated'; from: number | null; to: number | null; whileOut: boolean }
);

/** Replays every sprint of the board that has a start and an end. */
export function replay(
  answers: RawAnswers,
  doneStatusIds: readonly string[] | null,
  now: number,
): ToldSprint[] {
  const films = answers.issues.map((issue) => filmOf(issue, answers)).filter(({ counted }) => counted);
  return spansOf(answers, now).map((span) => {
    const told = films.flatMap((film) => {
      const one = replayItem(film, span, everyDoneReading(film, answers, doneStatusIds));
      return one === null ? [] : [one];
    });
    return { span, items: told.map(({ item }) => item), changes: told.flatMap(({ changes }) => changes) };
  });
}

interface ToldOne {
  readonly item: ToldItem;
  readonly changes: readonly ToldChange[];
}

/** `null`: the item was never in the sprint. */
function replayItem(film: Film, span: NaiveSpan, readings: readonly DoneReading[]): ToldOne | null {
  if (!film.sprintsKnown) return film.sprintsToday.includes(span.id) ? tellNothing(film) : null;
  const watched = readings.map((done) => watch(film, span, done));
  const [first] = watched;
  if (first === undefined || !first.wasInside) return null;
  const { enteredAt, leftAt } = first;
  return {
    item: {
      id: film.id,
      origin: believed(watched.map(({ origin }) => origin)),
      fate: believed(watched.map(({ fate }) => fate)),
      ...estimatesOf(film, span, enteredAt),
      enteredAt,
      leftAt,
    },
    changes: believedChanges(watched.map(({ changes }) => changes)),
  };
}

function tellNothing({ id }: Film): ToldOne {
  const estimates = { estimateAtStart: 'unknown', estimateAtEnd: 'unknown' } as const;
  return {
    item: { id, origin: 'unknown', fate: 'unknown', ...estimates, enteredAt: null, leftAt: null },
    changes: [],
  };
}

/** What every possible past says, else "unknown". */
function believed<T>(told: readonly T[]): T | 'unknown' {
  const [first] = told;
  return first !== undefined && told.every((one) => one === first) ? first : 'unknown';
}

/** What happens in every possible past; "already done" is said when it was so in every one. */
function believedChanges(pasts: readonly (readonly ToldChange[])[]): ToldChange[] {
  const same = (first: ToldChange, second: ToldChange): boolean =>
    first.at === second.at && first.kind === second.kind;
  return (pasts[0] ?? []).flatMap((change): ToldChange[] => {
    const everywhere = pasts.map((past) => past.find((other) => same(change, other)));
    if (everywhere.includes(undefined)) return [];
    if (change.kind !== 'entered') return [change];
    const alreadyDone = everywhere.every((other) => other?.kind === 'entered' && other.alreadyDone);
    return [{ ...change, alreadyDone }];
  });
}

function estimatesOf(film: Film, span: NaiveSpan, enteredAt: number | null) {
  const at = (instant: number): EstimateAt => estimateOf(film, frameAt(film, instant));
  return {
    estimateAtStart: at(span.start),
    ...(enteredAt === null ? {} : { estimateAtEntry: at(enteredAt) }),
    estimateAtEnd: at(span.end),
  };
}

function frameAt(film: Film, instant: number): Frame | null {
  return film.frames.findLast(({ at }) => at <= instant) ?? null;
}

/** An item that does not exist yet has no estimate, whatever is known of it later. */
function estimateOf(film: Film, frame: Frame | null): EstimateAt {
  if (frame === null) return null;
  return film.estimateKnown ? frame.estimate : 'unknown';
}

/** What is carried from frame to frame while the film of one item runs. */
interface Watching {
  readonly isIn: boolean;
  readonly isDone: boolean;
  readonly estimate: number | null;
  readonly lastMoveToDone: { readonly at: number; readonly inSprint: boolean } | null;
}

const NOT_THERE_YET: Watching = { isIn: false, isDone: false, estimate: null, lastMoveToDone: null };

function watch(film: Film, span: NaiveSpan, done: DoneReading) {
  const changes: ToldChange[] = [];
  let state = NOT_THERE_YET;
  let stateAtStart = NOT_THERE_YET;
  for (const frame of film.frames) {
    if (frame.at > span.end) break;
    const next = nextState(state, frame, span, done);
    if (frame.at > span.start) changes.push(...changesBetween(state, next, { film, span, frame }));
    state = next;
    if (frame.at <= span.start) stateAtStart = next;
  }
  const entered = changes.find(({ kind }) => kind === 'entered')?.at ?? null;
  const left = changes.findLast(({ kind }) => kind === 'left')?.at ?? null;
  const memberSince = stateAtStart.isIn ? span.start : (entered ?? Infinity);
  return {
    wasInside: stateAtStart.isIn || entered !== null,
    origin: originOf(stateAtStart),
    fate: fateOf(state, span),
    enteredAt: entered,
    leftAt: state.isIn ? null : left,
    changes: changes.filter(({ kind, at }) => kind !== 're-estimated' || at > memberSince),
  };
}

function nextState(state: Watching, frame: Frame, span: NaiveSpan, done: DoneReading): Watching {
  const isIn = frame.sprints.includes(span.id);
  const isDone = done(frame);
  const movedToDone = isDone && !state.isDone;
  const lastMoveToDone = movedToDone ? { at: frame.at, inSprint: isIn } : state.lastMoveToDone;
  return { isIn, isDone, estimate: frame.estimate, lastMoveToDone };
}

interface Moment {
  readonly film: Film;
  readonly span: NaiveSpan;
  readonly frame: Frame;
}

function changesBetween(before: Watching, after: Watching, { film, span, frame }: Moment): ToldChange[] {
  const { at } = frame;
  const created = frame === film.frames[0];
  const base = { itemId: film.id, at, aroundTheStart: span.startIsVague && at - span.start <= 120_000 };
  const estimate = estimateOf(film, frame);
  const { estimate: from } = before;
  const { estimate: to } = after;
  const changes: ToldChange[] = [];
  if (!before.isIn && after.isIn)
    changes.push({ ...base, kind: 'entered', estimate, created, alreadyDone: after.isDone });
  if (before.isIn && !after.isIn) changes.push({ ...base, kind: 'left', estimate });
  if (!created && film.estimateKnown && from !== to)
    changes.push({ ...base, kind: 're-estimated', from, to, whileOut: !after.isIn });
  if (before.isDone && !after.isDone && after.isIn) changes.push({ ...base, kind: 'reopened', estimate });
  return changes;
}

function originOf(atStart: Watching): Origin {
  if (!atStart.isIn) return 'added';
  return atStart.isDone ? 'already-done' : 'committed';
}

function fateOf(atEnd: Watching, span: NaiveSpan): Fate {
  if (!atEnd.isIn) return 'removed';
  if (!atEnd.isDone) return span.running ? 'open' : 'carried-over';
  const move = atEnd.lastMoveToDone;
  return move !== null && move.at > span.start && move.inSprint ? 'completed' : 'completed-elsewhere';
}
