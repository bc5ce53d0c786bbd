import fc from 'fast-check';
import { firstSyntaxError } from '../../../../local/jira/site-folder/syntax-error';

const FOUND: readonly (readonly [edge: string, text: string, line: number, rest: string])[] = [
  ['a comma too many in a list', '[\n 1,\n 2,\n]', 4, ']'],
  ['a comma too many in an object', '{"a": 1,\n}', 2, '}'],
  ['a missing comma', '[\n {"a": 1}\n {"a": 2}\n]', 3, '{"a": 2}\n]'],
  ['a missing colon', '{"a" 1}', 1, '1}'],
  ['a word', '{"a": yes}', 1, 'yes}'],
  ['a name without quotes', '{\n\n a: 1}', 3, 'a: 1}'],
  ['a line break in a text', '["a\nb"]', 1, '"a\nb"]'],
  ['a wrong bracket', '[1}', 1, '}'],
  ['something after the end', '[]\n[]', 2, '[]'],
  ['a text that ends too early', '[\n{"a": "b', 2, '"b'],
  ['a list that ends too early', '[1,\n', 2, ''],
  ['nothing at all', '', 1, ''],
];

describe('the place where a text stops being JSON', () => {
  test.each(FOUND)('%s', (_edge, text, line, rest) => {
    const found = firstSyntaxError(text);
    expect(found.line).toBe(line);
    expect(text.slice(found.position)).toBe(rest);
  });

  test('tells a text that was cut from one that is wrong', () => {
    const whole = '[{"a": "b\\"c", "d": -1.5e3}, true]';
    const places = Array.from(whole, (_, place) => place);
    expect(places.filter((place) => !firstSyntaxError(whole.slice(0, place)).cut)).toEqual([]);
    expect(FOUND.filter(([, text]) => firstSyntaxError(text).cut).map(([edge]) => edge)).toEqual([
      'a text that ends too early',
      'a list that ends too early',
      'nothing at all',
    ]);
  });

  test('is the end of every text that is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(firstSyntaxError(text).position).toBe(text.length);
      }),
    );
  });

  test('never lies behind a character that JSON cannot have there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, place) => {
        const text = JSON.stringify(value, null, 1);
        const broken = `${text.slice(0, place % text.length)}\u0001${text.slice(place % text.length)}`;
        expect(firstSyntaxError(broken).position).toBeLessThanOrEqual(place % text.length);
      }),
    );
  });
});
