import { textsOf } from '../../local/docs/texts-of';
import { wordsOf } from '../../static/panel/language/words-of';
import type { Texts } from '../../static/panel/language/words-of';
import { english } from '../../static/panel/words/english';

const made = (texts: Texts, locale = 'en-US') => wordsOf(texts, locale) as unknown as Record<string, never>;
const said = (part: unknown, ...given: unknown[]) => (part as (...given: unknown[]) => string)(...given);

describe('the words that texts make', () => {
  test('are the texts themselves where nothing is put in', () => {
    expect(made({ save: 'Save', states: { open: 'Open' } })).toEqual({
      save: 'Save',
      states: { open: 'Open' },
    });
  });

  test('put each value in its place, wherever the language has it, and as often', () => {
    expect(said(made({ of: '{1} of {0}, {1}' })['of'], 'a', 'b')).toBe('b of a, b');
  });

  test('put a value in as it is, whatever it looks like', () => {
    expect(said(made({ title: 'Brief of {0}' })['title'], '$& {0} $1')).toBe('Brief of $& {0} $1');
  });

  test.each([
    ['en-US', 1, '1 item'],
    ['en-US', 0, '0 items'],
    ['en-US', 1.5, '1.5 items'],
    ['en-US', -1, '-1 item'],
    ['fr-FR', 0, '0 item'],
    ['fr-FR', 1.5, '1.5 item'],
  ])('choose the plural as %s does: %d', (locale, count, text) => {
    const { items } = made({ items: { one: '{1} item', other: '{1} items' } }, locale);
    expect(said(items, count, String(count))).toBe(text);
  });

  test('have more forms where the language has more', () => {
    const forms = { one: '{1} wpis', few: '{1} wpisy', many: '{1} wpisów', other: '{1} wpisu' };
    const { rows } = made({ rows: forms }, 'pl-PL');
    expect([1, 3, 5].map((count) => said(rows, count, String(count)))).toEqual([
      '1 wpis',
      '3 wpisy',
      '5 wpisów',
    ]);
  });

  test('are lists where the texts are numbered', () => {
    expect(made({ days: { 0: 'Monday', 1: 'Tuesday' } })['days']).toEqual(['Monday', 'Tuesday']);
  });
});

describe('the texts of a catalogue', () => {
  test('make the same words again, for every text of the panel', () => {
    const again = wordsOf(textsOf(english), 'en-US');
    const saidBy = (part: unknown, count: unknown): unknown => {
      if (typeof part === 'function') return said(part, count, 'b', 'c', 'd', 'e');
      if (typeof part !== 'object' || part === null) return part;
      return Object.entries(part).map(([name, one]) => [name, saidBy(one, count)]);
    };
    for (const count of [1, 2]) expect(saidBy(again, count)).toEqual(saidBy(english, count));
  });

  test('have a form for each plural only where a number chooses it', () => {
    const items = (count: number, shown: string) => (count === 1 ? `${shown} item` : `${shown} items`);
    expect(textsOf({ items, day: (day: string) => `Day ${day}` })).toEqual({
      items: { one: '{1} item', other: '{1} items' },
      day: 'Day {0}',
    });
  });

  test.each([
    ['with a brace of its own', { a: { b: 'x {0}' } }, 'a.b'],
    ['that is a number', { a: 3 }, 'a'],
    ['that is called like a plural form', { a: { other: 'x' } }, 'a.other'],
    ['that never shows a value', { a: (_: string, shown: string) => shown }, '{0}'],
    ['that takes nothing', { a: () => 'x' }, '0 values'],
    [
      'with a form of its own for another number',
      { a: (count: number | string) => (count === 1 ? 'one' : count === 2 ? 'two' : 'many') },
      'more in it',
    ],
  ])('refuse one %s', (_, catalogue, says) => {
    expect(() => textsOf(catalogue)).toThrow(says);
  });
});
