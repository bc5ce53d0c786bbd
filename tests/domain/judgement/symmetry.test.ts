import fc from 'fast-check';
import { BREAKERS } from '../../../src/domain/breakers/index';
import { stateOf } from '../../../src/domain/judgement/breaker-state';
import { pageOf } from '../../../src/domain/judgement/page';
import type { JudgedReading, Level, Side } from '../../../src/domain/model/judgement';
import { SIGNALS } from '../../../src/domain/signals/index';
import { projectFiles, textOf } from '../../architecture/project-files';
import { lawRuns } from '../../support/law-seed';
import { spoken } from './told-breakers';
import { about } from './told-closes';

const other: Readonly<Record<Side, Side>> = { 'po-to-team': 'team-to-po', 'team-to-po': 'po-to-team' };
const swapped = BREAKERS.map((breaker) => ({ ...breaker, side: other[breaker.side] }));

const LEVELS: readonly Level[] = ['hint', 'hint', 'fact', 'kept', 'quiet', 'unknown', 'not-applicable'];

/** Every signal at some level, resting on a few of a few items. */
function randomReadings(): fc.Arbitrary<JudgedReading[]> {
  const one = fc.record({
    level: fc.constantFrom(...LEVELS),
    items: fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']),
    heldAt: fc.integer({ min: 1, max: 13 }),
  });
  return fc
    .tuple(...SIGNALS.map(() => one))
    .map((all) =>
      all.map(({ level, items, heldAt }, place) =>
        spoken(SIGNALS[place]?.id ?? 'rework', level, about(1, ...items), heldAt),
      ),
    );
}

test('with the sides of all breakers swapped the page is mirrored', () => {
  let hints = 0;
  const law = fc.property(randomReadings(), (readings) => {
    const page = pageOf(BREAKERS, readings, SIGNALS);
    const mirrored = pageOf(swapped, readings, SIGNALS);
    hints += page.hints.length;
    for (const side of ['po-to-team', 'team-to-po'] as const) {
      const ours = page.hints.filter((hint) => hint.side === side);
      expect(mirrored.hints.filter((hint) => hint.side === other[side])).toEqual(
        ours.map((hint) => ({ ...hint, side: other[side] })),
      );
      expect(ours.length).toBeLessThanOrEqual(3);
    }
    expect(mirrored.acrossBoth.toSorted()).toEqual(page.acrossBoth.toSorted());
    expect(mirrored.builders).toEqual(
      page.builders.map((builder) => ({ ...builder, sides: builder.sides.map((side) => other[side]) })),
    );
  });
  fc.assert(law, lawRuns(500));
  expect(hints).toBeGreaterThan(1000);
});

test('with the sides swapped every state stays', () => {
  const law = fc.property(randomReadings(), (readings) => {
    const states = BREAKERS.map((breaker) => stateOf(breaker, readings));
    expect(swapped.map((breaker) => stateOf(breaker, readings))).toEqual(
      states.map((one) => ({ ...one, side: other[one.side] })),
    );
  });
  fc.assert(law, lawRuns(200));
});

test('a fact that serves both sides has the same strength on both', () => {
  const strengths = new Map<string, Set<string>>();
  for (const { signals, side } of BREAKERS) {
    for (const { id, strength } of signals) {
      const sides = BREAKERS.filter((breaker) => breaker.signals.some((signal) => signal.id === id)).map(
        (breaker) => breaker.side,
      );
      if (new Set(sides).size > 1) strengths.set(id, (strengths.get(id) ?? new Set()).add(strength));
    }
    expect(['po-to-team', 'team-to-po']).toContain(side);
  }
  expect([...strengths.keys()].toSorted()).toEqual(['ready-backlog', 'scope-removed', 'unready-at-start']);
  expect([...strengths.values()].every((one) => one.size === 1)).toBe(true);
});

test('no code but that of the page tells the sides apart', () => {
  const named = projectFiles('src/domain/judgement', 'src/domain/signals').filter((path) =>
    /po-to-team|team-to-po/.test(textOf(path)),
  );
  expect(named).toEqual([]);
});
