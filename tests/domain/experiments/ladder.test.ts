import { laddersOf, requireLastRung, type Standing } from '../../../src/domain/experiments/ladder';
import type { RequestForHelp } from '../../../src/domain/model/experiment';
import { anExperiment, day, reviewedAt, runningSince, untried } from './made-experiments';

const draft: Standing = { experiment: anExperiment(), isDue: false };
const running: Standing = { experiment: runningSince(day(1)), isDue: false };
const due: Standing = { experiment: runningSince(day(1)), isDue: true };
const first: Standing = { experiment: reviewedAt('first', day(30)), isDue: false };
const second: Standing = { experiment: reviewedAt('second', day(60)), isDue: false };
const stopped: Standing = {
  experiment: untried('third', day(60)),
  isDue: false,
};
const elsewhere: Standing = { experiment: reviewedAt('other', day(60), 'carry'), isDue: false };

const REQUEST: RequestForHelp = {
  breaker: 'change-inside-sprint',
  revision: 1,
  fromPoSide: 'What we would need.',
  fromTeamSide: '',
  weAskFor: '',
  writtenAt: day(70),
};

function ladder(standings: readonly Standing[], requests: readonly RequestForHelp[] = []) {
  const [one] = laddersOf(standings, requests);
  if (one === undefined) throw new Error('There is a ladder.');
  return one;
}

describe('the ladder', () => {
  test.each([
    ['a draft', [draft], 'notice ask try'],
    ['a running experiment', [running], 'notice ask try'],
    ['one that is due', [due], 'notice ask try review'],
    ['one that is due beside a draft', [draft, due], 'notice ask try review'],
    ['one that was reviewed', [first], 'notice ask try review ask-for-help'],
    ['one reviewed and one due', [first, due], 'notice ask try review ask-for-help'],
    ['one reviewed here and one elsewhere', [first, elsewhere], 'notice ask try review ask-for-help'],
    [
      'one reviewed and one stopped before a sprint of it closed',
      [first, stopped],
      'notice ask try review ask-for-help',
    ],
    ['two that were reviewed', [first, second], 'notice ask try review ask-for-help escalate'],
  ])('with %s', (_what, standings, open) => {
    const { rungs } = ladder(standings);
    expect(rungs.filter((one) => one.open).map(({ rung }) => rung)).toEqual(open.split(' '));
    expect(rungs.map(({ rung }) => rung)).toEqual('notice ask try review ask-for-help escalate'.split(' '));
  });

  test('says of every rung what it is or what it waits for', () => {
    for (const standings of [[draft], [first], [first, second]]) {
      for (const { says } of ladder(standings).rungs) expect(says).toMatch(/^[A-Z].*[.?]$/);
    }
  });

  test('says how many reviews the last rung waits for', () => {
    expect(ladder([draft]).rungs.at(-1)?.says).toContain('so far there are none');
    expect(ladder([first]).rungs.at(-1)?.says).toContain('so far there is one');
  });

  test('always tells what an escalation can cost', () => {
    expect(ladder([draft]).cost).toHaveLength(2);
  });

  test('stands for each breaker with an experiment, in the order of the source texts, and for no other', () => {
    const other = { experiment: anExperiment({ id: 'two', breaker: 'push-to-commit' }), isDue: false };
    expect(laddersOf([draft, other], []).map(({ breaker }) => breaker)).toEqual([
      'push-to-commit',
      'change-inside-sprint',
    ]);
    expect(laddersOf([], [])).toEqual([]);
  });

  test('opens by the same rules on both sides', () => {
    const of = (breaker: string) => [reviewedAt('a', day(1), breaker), reviewedAt('b', day(2), breaker)];
    const open = (breaker: string) =>
      ladder(of(breaker).map((experiment) => ({ experiment, isDue: false }))).rungs.map((one) => one.open);
    expect(open('partially-done')).toEqual(open('push-to-commit'));
  });
});

describe('the request for help', () => {
  test('is shown once the last rung is open, with what is still to be written', () => {
    const { request, rungs } = ladder([first, second], [REQUEST]);
    expect(request).toEqual(REQUEST);
    expect(rungs.at(-1)?.says).toContain('Still to be written: the part of the team side, what you ask for.');
  });

  test('counts as written when both sides wrote their part and what they ask for', () => {
    const whole = { ...REQUEST, fromTeamSide: 'Ours.', weAskFor: 'An hour with both of us.' };
    expect(ladder([first, second], [whole]).rungs.at(-1)?.says).toContain(
      'Both sides have written their part.',
    );
  });

  test('is not shown while the last rung is closed, nor at another breaker', () => {
    expect(ladder([first], [REQUEST]).request).toBeNull();
    expect(ladder([first, second], [{ ...REQUEST, breaker: 'push-to-commit' }]).request).toBeNull();
  });

  test('is refused with words while the last rung is closed', () => {
    const code = { failure: expect.objectContaining({ code: 'not-now' }) as unknown };
    const closed = [first.experiment, elsewhere.experiment];
    expect(() => requireLastRung(closed, 'change-inside-sprint')).toThrow(
      expect.objectContaining(code) as Error,
    );
    expect(() => requireLastRung([...closed, second.experiment], 'change-inside-sprint')).not.toThrow();
  });
});
