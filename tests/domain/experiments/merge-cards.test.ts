import fc from 'fast-check';
import { type Line, mergeCards } from '../../../src/domain/experiments/merge-cards';
import type { ExperimentCard } from '../../../src/domain/model/experiment';
import { lawRuns } from '../../support/law-seed';
import { CARD } from './made-experiments';

const LINES = Object.keys(CARD) as Line[];
const word = fc.constantFrom('', 'one', 'two');
const someCard: fc.Arbitrary<ExperimentCard> = fc.record({
  ...{ weSee: word, weThink: word, weTry: word, weExpect: word, weStopIf: word },
  sprints: fc.integer({ min: 1, max: 3 }),
  afterFromPoSide: fc.constantFrom('product-owner', 'proxy-product-owner', 'stakeholder'),
  afterFromTeamSide: fc.constantFrom('developer', 'tester', 'designer', 'scrum-master'),
});

describe('two people who change one card', () => {
  test('at different lines both stand', () => {
    const merged = mergeCards(CARD, { ...CARD, weSee: 'theirs' }, { ...CARD, weThink: 'ours' });
    expect(merged).toEqual({ kind: 'merged', card: { ...CARD, weSee: 'theirs', weThink: 'ours' } });
  });

  test('at the same line, differently: that line is named', () => {
    const wish = { ...CARD, weSee: 'ours', weThink: 'ours' };
    expect(mergeCards(CARD, { ...CARD, weSee: 'theirs' }, wish)).toEqual({
      kind: 'conflict',
      lines: ['weSee'],
    });
  });

  test('at the same line, in the same words: it stands', () => {
    const same = { ...CARD, weSee: 'the same' };
    expect(mergeCards(CARD, same, same)).toEqual({ kind: 'saved', card: same });
  });

  test('nobody else changed anything: it stands as wished', () => {
    const wish = { ...CARD, sprints: 3 };
    expect(mergeCards(CARD, CARD, wish)).toEqual({ kind: 'saved', card: wish });
  });

  test('a line that was emptied is a change like any other', () => {
    const merged = mergeCards(CARD, { ...CARD, weStopIf: '' }, { ...CARD, weExpect: '' });
    expect(merged).toEqual({ kind: 'merged', card: { ...CARD, weStopIf: '', weExpect: '' } });
  });
});

describe('merging', () => {
  test('never loses a line that only one of them changed, and makes up none', () => {
    fc.assert(
      fc.property(someCard, someCard, someCard, (was, current, wish) => {
        const merged = mergeCards(was, current, wish);
        if (merged.kind === 'conflict') return;
        for (const line of LINES) {
          const expected = wish[line] === was[line] ? current[line] : wish[line];
          expect(merged.card[line]).toBe(expected);
          if (current[line] !== was[line] && wish[line] === was[line])
            expect(merged.card[line]).toBe(current[line]);
        }
      }),
      lawRuns(500),
    );
  });

  test('names exactly the lines that both changed, differently', () => {
    fc.assert(
      fc.property(someCard, someCard, someCard, (was, current, wish) => {
        const both = LINES.filter((line) => new Set([was[line], current[line], wish[line]]).size === 3);
        const merged = mergeCards(was, current, wish);
        expect(merged.kind === 'conflict' ? merged.lines : []).toEqual(both);
      }),
      lawRuns(500),
    );
  });

  test('the same wish again changes nothing more', () => {
    fc.assert(
      fc.property(someCard, someCard, someCard, (was, current, wish) => {
        const once = mergeCards(was, current, wish);
        if (once.kind !== 'conflict') expect(mergeCards(was, once.card, wish)).toEqual(once);
      }),
      lawRuns(300),
    );
  });
});
