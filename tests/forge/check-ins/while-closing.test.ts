import fc from 'fast-check';
import type { Counters, Counts } from '../../../src/domain/model/check-in';
import { isKnownFailure } from '../../../src/domain/model/known-failure';
import { closeRound } from '../../../src/forge/check-ins/close-round';
import { openRound } from '../../../src/forge/check-ins/open-round';
import { memoryStore } from '../../../src/store/memory-store';
import { readRounds } from '../../../src/store/rounds-kept';
import type { Store } from '../../../src/store/store';
import { lawRuns } from '../../support/law-seed';
import { answerAs, BOARD, CLOSED_ON, keeping, keysInMemory, person, ROUND, STATEMENTS } from './told-board';

/** The same store, where each question and each answer takes as long as the scheduler says. */
function slow(store: Store, scheduler: fc.Scheduler): Store {
  return {
    ...store,
    shared: scheduler.scheduleFunction(store.shared),
    changeShared: scheduler.scheduleFunction(store.changeShared),
  };
}

async function codeOf(work: Promise<void>): Promise<string> {
  try {
    await work;
    return 'counted';
  } catch (thrown) {
    if (isKnownFailure(thrown)) return thrown.failure.code;
    throw thrown;
  }
}

test('a round that closes while people answer, some of them twice, counts exactly those who are told so, once', async () => {
  const seen = { counted: 0, refused: 0, shown: 0, tooFew: 0 };
  const law = fc.asyncProperty(
    fc.scheduler(),
    fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 6, maxLength: 14 }),
    async (scheduler, people) => {
      const kept = new Map<string, string>();
      const store = memoryStore(kept);
      const keys = keysInMemory();
      await openRound(keeping(store, keys), BOARD, ROUND);
      const rounds = keeping(slow(store, scheduler), keys);
      const told = people.map(async (who) => ({
        who,
        code: await codeOf(answerAs(rounds, person(who), answersOf(who))),
      }));
      const closing = closeRound(rounds, BOARD, { roundId: ROUND.id, closedOn: CLOSED_ON });
      await scheduler.waitFor(Promise.all([...told, closing]));
      const answers = await Promise.all(told);
      expect([...kept.keys()]).toEqual([`shared rounds:${BOARD}`]);
      const counted = answers.filter(({ code }) => code === 'counted');
      expect(answers.every(({ code }) => code === 'counted' || code === 'round-closed')).toBe(true);
      const once = [...new Set(counted.map(({ who }) => who))];
      const [round] = (await readRounds(store, BOARD)).rounds.closed;
      expect(round?.result.kind).toBe(once.length >= 5 ? 'shown' : 'too-few');
      if (round?.result.kind === 'shown') expect(round.result.counters).toEqual(countersOf(once));
      seen.counted += counted.length;
      seen.refused += answers.length - counted.length;
      seen[once.length >= 5 ? 'shown' : 'tooFew'] += 1;
    },
  );
  await fc.assert(law, lawRuns(200));
  for (const often of Object.values(seen)) expect(often).toBeGreaterThan(20);
});

const answersOf = (who: number): number[] => STATEMENTS.map((_, place) => ((who + place) % 5) + 1);

function countersOf(people: readonly number[]): Counters {
  const countsOf = (place: number) =>
    [1, 2, 3, 4, 5].map((value) => people.filter((who) => answersOf(who)[place] === value).length);
  return Object.fromEntries(STATEMENTS.map((id, place) => [id, countsOf(place) as unknown as Counts]));
}
