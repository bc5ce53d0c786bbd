import { stateOf } from '../../../src/domain/judgement/breaker-state';
import type { JudgedReading } from '../../../src/domain/model/judgement';
import { breaker, spoken } from './told-breakers';
import { about } from './told-closes';

const A = 'carry-over';
const C = 'scope-removed';
const OTHER_C = 'no-link-to-value';

const told = breaker('told', { [A]: 'A', [C]: 'C', [OTHER_C]: 'C' });
const stateWith = (...readings: readonly JudgedReading[]) => stateOf(told, readings);

describe('a breaker is a hint', () => {
  test.each(['A', 'B'] as const)('with one %s signal at hint level', (strength) => {
    expect(stateOf(breaker('one', { [A]: strength }), [spoken(A, 'hint')])).toEqual({
      id: 'one',
      side: 'po-to-team',
      state: 'hint',
      because: 'carry-over says.',
      signals: [A],
    });
  });

  test('with two C signals at hint level', () => {
    expect(stateWith(spoken(C, 'hint'), spoken(OTHER_C, 'hint'))).toMatchObject({
      state: 'hint',
      signals: [C, OTHER_C],
    });
  });

  test('with an A, which is named before the C that joins it, wherever its text has them', () => {
    const cFirst = breaker('c-first', { [C]: 'C', [A]: 'A' });
    expect(stateOf(cFirst, [spoken(C, 'hint'), spoken(A, 'hint')])).toMatchObject({
      state: 'hint',
      because: 'carry-over says. scope-removed says.',
      signals: [A, C],
    });
  });

  test('with an A and a C that rest on the same items: the A speaks alone', () => {
    const same = about(5, '1', '2', '3');
    expect(stateWith(spoken(A, 'hint', same), spoken(C, 'hint', same))).toMatchObject({
      state: 'hint',
      signals: [A, C],
    });
  });
});

describe('a breaker is no hint', () => {
  test('with one C alone: that is a fact', () => {
    expect(stateWith(spoken(C, 'hint'))).toMatchObject({
      state: 'fact',
      because: 'scope-removed says.',
      signals: [C],
    });
  });

  test('with two C that rest on the same items: that is one fact told twice', () => {
    const same = about(5, '1', '2', '3');
    expect(stateWith(spoken(C, 'hint', same), spoken(OTHER_C, 'hint', same)).state).toBe('fact');
    expect(stateWith(spoken(C, 'hint', same), spoken(OTHER_C, 'hint', about(5, '3', '4', '5'))).state).toBe(
      'hint',
    );
  });

  test('with an A that is only a fact', () => {
    expect(stateWith(spoken(A, 'fact'), spoken(C, 'hint')).state).toBe('fact');
  });

  test('by a notice of the running sprint', () => {
    const notice: JudgedReading = { ...spoken(A, 'hint'), sprintId: 9 };
    expect(stateWith(notice, spoken(A, 'quiet')).state).toBe('quiet');
  });
});

describe('without a hint a breaker is', () => {
  test.each([
    [
      'kept before fact before quiet',
      [spoken(A, 'kept'), spoken(C, 'fact'), spoken(OTHER_C, 'quiet')],
      'kept',
      [A],
    ],
    ['never kept beside a C at hint level', [spoken(A, 'kept'), spoken(C, 'hint')], 'fact', [C]],
    ['a fact before quiet', [spoken(A, 'quiet'), spoken(C, 'fact')], 'fact', [C]],
    ['quiet when one signal can be told', [spoken(A, 'unknown'), spoken(C, 'quiet')], 'quiet', [C]],
    [
      'without enough data when none can be told',
      [spoken(A, 'unknown'), spoken(C, 'not-applicable')],
      'not-enough-data',
      [A],
    ],
  ] as const)('%s', (_edge, readings, state, signals) => {
    expect(stateWith(...readings)).toMatchObject({ state, signals });
  });

  test('known to people only when Jira cannot see it', () => {
    expect(stateOf(breaker('unseen', {}), [])).toStrictEqual({
      id: 'unseen',
      side: 'po-to-team',
      state: 'only-people-know',
      because: 'Only people know.',
      signals: [],
    });
  });

  test('known to people only when its signals are off', () => {
    expect(stateWith(spoken(A, 'not-applicable'), spoken(C, 'not-applicable')).state).toBe(
      'only-people-know',
    );
  });
});

test('a lack of data gives each reason', () => {
  expect(stateWith(spoken(A, 'unknown'), spoken(C, 'unknown')).because).toBe(
    'carry-over is unknown. scope-removed is unknown.',
  );
});
