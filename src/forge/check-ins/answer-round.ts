import { countAnswers, type GivenAnswer } from '../../domain/inspect';
import type { Counters } from '../../domain/model/check-in';
import { knownFailure } from '../../domain/model/known-failure';
import { keptCounters } from '../../store/counters-kept';
import { keptStep } from '../../store/kept-shared';
import { sharedKeys } from '../../store/keys';
import { keptParticipation } from '../../store/participation-kept';
import type { SharedStep } from '../../store/store';
import { type RoundKeeping, untilWritten } from './round-keeping';
import { markOf } from './round-keys';
import { roundNotOpen } from './round-not-open';
import { readWholeRound, type WholeRound } from './whole-round';

/** What one person answers. The account is needed for the mark alone, and kept nowhere. */
export interface AnswersGiven {
  readonly roundId: string;
  readonly answers: readonly GivenAnswer[];
  readonly accountId: string;
}

/**
 * Counts one person's answers, once: counters and mark are written together, and only while the round is open. Whoever is
 * marked already stays counted as they were. Throws `round-closed` or `question-unreadable`; then nothing is counted.
 */
export async function answerRound(
  keeping: RoundKeeping,
  boardId: number,
  given: AnswersGiven,
): Promise<void> {
  const key = await keeping.keys.read(boardId, given.roundId);
  const mark = key === null ? null : markOf(given.accountId, key);
  await untilWritten(keeping, () => answerOnce(keeping, boardId, given, mark));
}

async function answerOnce(
  { store }: RoundKeeping,
  boardId: number,
  { roundId, answers }: AnswersGiven,
  mark: string | null,
): Promise<'counted' | 'again'> {
  const read = await readWholeRound(store, boardId);
  const { open } = read.rounds;
  if (open?.id !== roundId) throw roundNotOpen();
  if (mark === null) throw withoutKey();
  const counted = countAnswers(read.counters.value, open, answers);
  if (read.participation.value?.includes(mark) === true) return 'counted';
  return (await store.changeShared(withAnswers(read, counted, mark))) ? 'counted' : 'again';
}

/** One write: the counters and the mark, while the round stays as it is. */
function withAnswers(read: WholeRound, counted: Counters, mark: string): readonly SharedStep[] {
  const { boardId, revision, counters, participation } = read;
  const marks = [...(participation.value ?? []), mark].sort();
  return [
    { kind: 'unchanged', key: sharedKeys.rounds(boardId), revision },
    keptStep(keptCounters, sharedKeys.counters(boardId), counters.revision, counted),
    keptStep(keptParticipation, sharedKeys.participation(boardId), participation.revision, marks),
  ];
}

function withoutKey() {
  return knownFailure(
    'not-now',
    'This round lost the key that keeps answers unsigned, so nothing was counted.',
    'Close the round and open it again.',
  );
}
