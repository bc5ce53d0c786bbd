import { pageOf } from '../../../src/domain/judgement/page';
import { SIGNALS } from '../../../src/domain/signals/index';
import { breaker, spoken } from './told-breakers';
import { about } from './told-closes';

const page = (...[breakers, readings]: [Parameters<typeof pageOf>[0], Parameters<typeof pageOf>[1]]) =>
  pageOf(breakers, readings, SIGNALS);

describe('hints', () => {
  const five = [
    breaker('two-c', { 'scope-removed': 'C', 'no-link-to-value': 'C' }),
    breaker('b', { 'scope-re-estimated': 'B' }),
    breaker('a', { 'scope-added': 'A' }),
    breaker('a-and-b', { 'carry-over': 'A', rework: 'B' }),
    breaker('c-alone', { 'ready-backlog': 'C' }),
  ];
  const all = [
    'scope-removed',
    'no-link-to-value',
    'scope-re-estimated',
    'scope-added',
    'carry-over',
    'rework',
    'ready-backlog',
  ] as const;
  const readings = all.map((id, place) => spoken(id, 'hint', about(1, String(place))));

  test('are at most three a side, the most certain first: A before B before C, then by the number of signals', () => {
    expect(page(five, readings).hints.map(({ breakers }) => breakers)).toEqual([['a-and-b'], ['a'], ['b']]);
  });

  test('of both sides have the same number of slots', () => {
    const both = five.flatMap((one) => [one, { ...one, id: `${one.id}-too`, side: 'team-to-po' as const }]);
    expect(page(both, readings).hints.map(({ side }) => side)).toEqual([
      ...Array<string>(3).fill('po-to-team'),
      ...Array<string>(3).fill('team-to-po'),
    ]);
  });

  test('carry the sentence and the evidence of each signal', () => {
    const [first] = page(five, readings).hints;
    expect(first).toMatchObject({
      signals: ['carry-over', 'rework'],
      says: ['carry-over says.', 'rework says.'],
    });
    expect(first?.evidence.map(({ itemId }) => itemId)).toEqual(['4', '5']);
  });

  test('of a C alone are none', () => {
    expect(page([breaker('c-alone', { 'ready-backlog': 'C' })], readings).hints).toEqual([]);
  });
});

describe('since when a hint has held', () => {
  const since = (breakers: Parameters<typeof pageOf>[0], ...readings: Parameters<typeof pageOf>[1]) =>
    page(breakers, readings).hints.map((hint) => hint.since);

  test('is told by the longest of those that speak alone', () => {
    const one = breaker('one', { 'scope-removed': 'C', 'scope-added': 'A', rework: 'B' });
    expect(
      since(
        [one],
        spoken('scope-removed', 'hint', [], 9),
        spoken('scope-added', 'hint', [], 2),
        spoken('rework', 'hint', [], 4),
      ),
    ).toEqual([96]);
  });

  test('is told by the longest of those that speak alone, also where a C joined later', () => {
    const one = breaker('one', { 'scope-removed': 'C', 'scope-added': 'A', rework: 'B' });
    expect(
      since(
        [one],
        spoken('scope-removed', 'hint', [], 2),
        spoken('scope-added', 'hint', [], 5),
        spoken('rework', 'hint', [], 7),
      ),
    ).toEqual([93]);
  });

  test('is, of two C, when the second one joined', () => {
    const one = breaker('one', { 'scope-removed': 'C', 'no-link-to-value': 'C' });
    expect(
      since([one], spoken('scope-removed', 'hint', [], 9), spoken('no-link-to-value', 'hint', [], 3)),
    ).toEqual([97]);
  });
});

describe('hints that rest on mostly the same items', () => {
  const first = breaker('first', { 'carry-over': 'A' });
  const second = breaker('second', { 'commitment-not-delivered': 'A' });
  const readings = [
    spoken('carry-over', 'hint', about(1, 'a', 'b', 'c')),
    spoken('commitment-not-delivered', 'hint', about(1, 'b', 'c', 'd')),
  ];

  test('of one side become one, with both names, both sentences and each item once', () => {
    const { hints } = page([first, second], readings);
    expect(hints).toHaveLength(1);
    expect(hints[0]).toMatchObject({
      breakers: ['first', 'second'],
      signals: ['carry-over', 'commitment-not-delivered'],
      says: ['carry-over says.', 'commitment-not-delivered says.'],
    });
    expect(hints[0]?.evidence.map(({ itemId }) => itemId)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('that share a signal say its sentence once', () => {
    const also = breaker('also', { 'carry-over': 'A', rework: 'C' });
    const { hints } = page([also, first], [...readings, spoken('rework', 'hint', about(1, 'z'))]);
    expect(hints.map(({ breakers, signals }) => [breakers, signals])).toStrictEqual([
      [
        ['also', 'first'],
        ['carry-over', 'rework'],
      ],
    ]);
  });

  test('of two sides stay two', () => {
    expect(page([first, { ...second, side: 'team-to-po' }], readings).hints).toHaveLength(2);
  });

  test('leave their slot to another', () => {
    const others = (['scope-added', 'written-live'] as const).map((id) => breaker(id, { [id]: 'A' }));
    const more = [
      ...readings,
      spoken('scope-added', 'hint', about(2, 'x')),
      spoken('written-live', 'hint', about(2, 'y')),
    ];
    expect(page([first, second, ...others], more).hints).toHaveLength(3);
  });
});

test('a fact in hints of both sides is named once for both columns', () => {
  const shared = { 'ready-backlog': 'C', 'unready-at-start': 'C' } as const;
  const breakers = [
    breaker('one', { ...shared, 'written-live': 'B' }),
    breaker('other', shared, 'team-to-po'),
  ];
  const readings = (['ready-backlog', 'unready-at-start', 'written-live'] as const).map((id) =>
    spoken(id, 'hint'),
  );
  expect(page(breakers, readings).acrossBoth).toEqual(['ready-backlog', 'unready-at-start']);
});

describe('what builds trust', () => {
  test('is every kept signal, once, with all the breakers and sides it serves', () => {
    const breakers = [
      breaker('one', { 'carry-over': 'A' }),
      breaker('other', { 'carry-over': 'C' }, 'team-to-po'),
    ];
    expect(
      page(breakers, [spoken('carry-over', 'kept', about(1, 'a')), spoken('scope-added', 'fact')]).builders,
    ).toEqual([
      {
        signal: 'carry-over',
        sides: ['po-to-team', 'team-to-po'],
        breakers: ['one', 'other'],
        says: 'Little was left at the end of the last five sprints.',
        evidence: about(1, 'a'),
      },
    ]);
  });

  test('names only the breakers that it serves, also one with more signals than this', () => {
    const breakers = [
      breaker('other', { 'scope-added': 'A' }, 'team-to-po'),
      breaker('served', { 'scope-added': 'A', 'carry-over': 'C' }),
    ];
    expect(page(breakers, [spoken('carry-over', 'kept')]).builders).toMatchObject([
      { signal: 'carry-over', sides: ['po-to-team'], breakers: ['served'] },
    ]);
  });

  test('is no signal whose opposite has no sentence, and none that is not read', () => {
    const breakers = [breaker('one', { velocity: 'B', 'carry-over': 'A' })];
    expect(page(breakers, [spoken('velocity', 'kept')]).builders).toEqual([]);
    expect(pageOf(breakers, [spoken('carry-over', 'kept')], []).builders).toEqual([]);
  });

  test('has as many places as there are: it is never cut', () => {
    const kept = SIGNALS.flatMap((signal) => ('keeps' in signal ? [signal.id] : []));
    expect(
      page(
        [],
        kept.map((id) => spoken(id, 'kept')),
      ).builders,
    ).toHaveLength(kept.length);
    expect(kept.length).toBeGreaterThanOrEqual(10);
  });
});
