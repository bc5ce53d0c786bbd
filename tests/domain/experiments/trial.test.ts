import type { Sprint } from '../../../src/domain/model/sprint';
import { type CountedSprints, type Trial, trialOf } from '../../../src/domain/experiments/trial';
import { instant } from '../../../src/domain/model/instant';
import {
  anExperiment,
  aSprint,
  CARD,
  reviewedAt,
  runningSince,
  sprintEnd,
  sprintStart,
} from './made-experiments';

/** Sprints 1 to `closed` have closed, the next one runs; it is read four days into it. */
function board(closed: number, told: Partial<CountedSprints> = {}): CountedSprints {
  const sprints = Array.from({ length: closed }, (_, place) => aSprint(place + 1));
  const now = instant(sprintStart(closed + 1) + 4 * 86_400_000);
  return { sprints: [...sprints, aSprint(closed + 1, 'active')], leftOut: [], now, ...told };
}

function ids({ before, tried }: Trial) {
  const of = (sprints: readonly Sprint[]) => sprints.map(({ id }) => id);
  return { before: of(before), tried: of(tried) };
}

describe('the sprints of an experiment', () => {
  test('that began in the middle of sprint 8 are those that start after it: 9 and 10', () => {
    const began = instant(sprintStart(8) + 1);
    expect(ids(trialOf(runningSince(began), board(10)))).toEqual({ before: [4, 5, 6, 7, 8], tried: [9, 10] });
  });

  test('a sprint that starts at the very instant it began is not one that starts after it', () => {
    expect(ids(trialOf(runningSince(sprintStart(9)), board(9))).tried).toEqual([]);
  });

  test('with the running sprint chosen, that one is the first', () => {
    const began = instant(sprintStart(8) + 1);
    expect(ids(trialOf(runningSince(began, 8), board(9)))).toEqual({
      before: [3, 4, 5, 6, 7],
      tried: [8, 9],
    });
  });

  test('a chosen sprint that is not there any more is as if none had been chosen', () => {
    const began = instant(sprintStart(8) + 1);
    expect(ids(trialOf(runningSince(began, 99), board(10))).tried).toEqual([9, 10]);
  });

  test('it is due when as many have closed as the card says, and not before', () => {
    const began = instant(sprintStart(8) + 1);
    expect(trialOf(runningSince(began), board(9)).isDue).toBe(false);
    expect(trialOf(runningSince(began), board(10)).isDue).toBe(true);
  });

  test('what closes later changes nothing: it was tried for two', () => {
    const began = instant(sprintStart(8) + 1);
    expect(trialOf(runningSince(began), board(14)).tried).toHaveLength(2);
    expect(trialOf(runningSince(began), board(14)).isDue).toBe(true);
  });

  test('a sprint that the team left out counts neither before nor since', () => {
    const began = instant(sprintStart(8) + 1);
    const trial = trialOf(runningSince(began), board(11, { leftOut: [7, 10] }));
    expect(ids(trial)).toEqual({ before: [3, 4, 5, 6, 8], tried: [9, 11] });
  });

  test('a sprint whose dates contradict each other counts nowhere', () => {
    const odd = { ...aSprint(9), completeDate: instant(sprintStart(9) - 1) };
    const { sprints, ...rest } = board(10);
    const trial = trialOf(runningSince(instant(sprintStart(8) + 1)), {
      ...rest,
      sprints: sprints.map((one) => (one.id === 9 ? odd : one)),
    });
    expect(ids(trial).tried).toEqual([10]);
  });

  test('of sprints that run side by side the first ones to have started count', () => {
    const beside = { ...aSprint(50), startDate: instant(sprintStart(9) + 1), completeDate: sprintEnd(9) };
    const { sprints, ...rest } = board(10);
    const trial = trialOf(runningSince(instant(sprintStart(8) + 1)), {
      ...rest,
      sprints: [beside, ...sprints],
    });
    expect(ids(trial).tried).toEqual([9, 50]);
  });

  test('of sprints that started at the same instant the one with the lower id comes first', () => {
    const beside = { ...aSprint(9), id: 50 };
    const { sprints, ...rest } = board(10);
    const trial = trialOf(runningSince(instant(sprintStart(8) + 1)), {
      ...rest,
      sprints: [beside, ...sprints],
    });
    expect(ids(trial).tried).toEqual([9, 50]);
  });

  test('a planned sprint without a start counts nowhere and changes no order', () => {
    const [late, early] = [aSprint(9), { ...aSprint(8), id: 70 }];
    const counted = { ...board(9), sprints: [late, { ...aSprint(10, 'future'), id: 60 }, early] };
    expect(ids(trialOf(anExperiment(), counted)).before).toEqual([70, 9]);
  });

  test('a chosen sprint that has no start any more is as if none had been chosen', () => {
    const { sprints, ...rest } = board(10);
    const unstarted = { ...aSprint(60, 'future') };
    const trial = trialOf(runningSince(instant(sprintStart(8) + 1), 60), {
      ...rest,
      sprints: [...sprints, unstarted],
    });
    expect(ids(trial).tried).toEqual([9, 10]);
  });

  test('a draft has sprints before it and none since', () => {
    expect(ids(trialOf(anExperiment(), board(7)))).toEqual({ before: [3, 4, 5, 6, 7], tried: [] });
    expect(trialOf(anExperiment(), board(7)).isDue).toBe(false);
  });

  test('what was reviewed is due no more', () => {
    const trial = trialOf(reviewedAt('one', sprintStart(1)), board(9));
    expect(trial.isDue).toBe(false);
    expect(ids(trial)).toEqual({ before: [5, 6, 7, 8, 9], tried: [] });
  });
});

describe('the day of the review', () => {
  const began = instant(sprintStart(8) + 1);

  test('is the planned end of the last sprint it is tried for, while that one runs', () => {
    expect(trialOf(runningSince(began), board(9)).reviewOn).toBe(sprintEnd(10));
  });

  test('is told before that sprint starts when its start and end were typed', () => {
    const { sprints, ...rest } = board(8);
    const planned = { ...aSprint(10, 'future'), startDate: sprintStart(10) };
    expect(trialOf(runningSince(began), { ...rest, sprints: [...sprints, planned] }).reviewOn).toBe(
      sprintEnd(10),
    );
  });

  test('cannot be told while that sprint is not planned, or has no end', () => {
    expect(trialOf(runningSince(began), board(8)).reviewOn).toBeNull();
    const { sprints, ...rest } = board(9);
    const endless = sprints.map((one) => (one.id === 10 ? { ...one, endDate: null } : one));
    expect(trialOf(runningSince(began), { ...rest, sprints: endless }).reviewOn).toBeNull();
  });

  test('does not count a sprint whose dates contradict each other', () => {
    const { sprints, ...rest } = board(9);
    const odd = { ...aSprint(9), completeDate: instant(sprintStart(9) - 1) };
    const counted = { ...rest, sprints: sprints.map((one) => (one.id === 9 ? odd : one)) };
    expect(trialOf(runningSince(began), counted).reviewOn).toBeNull();
  });

  test('is not told of one that is due, nor of a draft', () => {
    expect(trialOf(runningSince(began), board(10)).reviewOn).toBeNull();
    expect(trialOf(anExperiment({ card: { ...CARD, sprints: 1 } }), board(10)).reviewOn).toBeNull();
  });
});
