import { discardExperiment, reviewExperiment, startExperiment } from '../../../src/domain/experiments/moves';
import type { Experiment } from '../../../src/domain/model/experiment';
import { anExperiment, day, FACTS, reviewedAt, runningSince } from './made-experiments';

const NOT_NOW = expect.objectContaining({
  failure: expect.objectContaining({ code: 'not-now' }) as unknown,
}) as Error;
const review = {
  now: day(40),
  outcome: 'keep',
  learned: 'It helped us plan.',
  facts: FACTS,
  closed: 1,
} as const;

describe('a draft', () => {
  test('begins with the next sprint', () => {
    expect(startExperiment(anExperiment(), { now: day(1), from: 'next-sprint', running: 7 })).toMatchObject({
      revision: 2,
      state: { kind: 'running', startedAt: day(1), firstSprint: null },
    });
  });

  test('begins with the next sprint also when none runs', () => {
    const { state } = startExperiment(anExperiment(), { now: day(1), from: 'next-sprint', running: null });
    expect(state).toEqual({ kind: 'running', startedAt: day(1), firstSprint: null });
  });

  test('begins with the running sprint', () => {
    const { state } = startExperiment(anExperiment(), { now: day(1), from: 'running-sprint', running: 7 });
    expect(state).toEqual({ kind: 'running', startedAt: day(1), firstSprint: 7 });
  });

  test('cannot begin with a running sprint when none runs', () => {
    const start = { now: day(1), from: 'running-sprint', running: null } as const;
    expect(() => startExperiment(anExperiment(), start)).toThrow(NOT_NOW);
  });

  test('cannot be reviewed, and is said to have not begun', () => {
    expect(() => reviewExperiment(anExperiment(), review)).toThrow(NOT_NOW);
    expect(() => reviewExperiment(anExperiment(), review)).toThrow(
      'This experiment has not begun, so there is nothing to review yet.',
    );
  });

  test('can be discarded, and the others stay', () => {
    const other = anExperiment({ id: 'other' });
    expect(discardExperiment([anExperiment(), other], anExperiment())).toEqual([other]);
  });
});

describe('a running experiment', () => {
  const running = runningSince(day(1), 3);

  test('cannot begin again and cannot be discarded', () => {
    const start = { now: day(2), from: 'next-sprint', running: null } as const;
    expect(() => startExperiment(running, start)).toThrow(NOT_NOW);
    expect(() => discardExperiment([running], running)).toThrow(NOT_NOW);
  });

  test.each(['keep', 'change', 'stop'] as const)(
    'can be reviewed with "%s" once a tried sprint has closed',
    (outcome) => {
      expect(reviewExperiment(running, { ...review, outcome })).toEqual({
        ...running,
        revision: 2,
        state: {
          ...{ kind: 'reviewed', startedAt: day(1), reviewedAt: day(40), tried: review.closed },
          ...{ outcome, learned: 'It helped us plan.', facts: FACTS },
        },
      });
    },
  );

  test.each(['keep', 'change'] as const)('cannot be reviewed with "%s" before one has closed', (outcome) => {
    expect(() => reviewExperiment(running, { ...review, outcome, closed: 0 })).toThrow(NOT_NOW);
  });

  test('can be stopped at any time', () => {
    const { state } = reviewExperiment(running, { ...review, outcome: 'stop', closed: 0 });
    expect(state.kind).toBe('reviewed');
  });
});

describe('a reviewed experiment', () => {
  const reviewed: Experiment = reviewedAt('one', day(30));

  test('stays as it is: no start, no second review, no discarding', () => {
    expect(() => startExperiment(reviewed, { now: day(31), from: 'next-sprint', running: null })).toThrow(
      NOT_NOW,
    );
    expect(() => reviewExperiment(reviewed, review)).toThrow(NOT_NOW);
    expect(() => reviewExperiment(reviewed, review)).toThrow(
      'This experiment was reviewed already. Its review stands as it is.',
    );
    expect(() => discardExperiment([reviewed], reviewed)).toThrow(NOT_NOW);
  });
});
