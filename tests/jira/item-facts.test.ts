import { eitherTrack } from '../../src/jira/either-track';
import { hasText } from '../../src/jira/has-text';
import { charactersChanged } from '../../src/jira/text-change';
import { track } from '../domain/rules/made-item';

describe('how much of a text changed', () => {
  test.each([
    ['nothing', 'Guests can pay.', 'Guests can pay.', 0],
    ['a word put in', 'Guests can pay.', 'Guests can always pay.', 7],
    ['a word taken out', 'Guests can always pay.', 'Guests can pay.', 7],
    ['a word replaced by a longer one', 'Guests pay.', 'Visitors pay.', 7],
    ['written for the first time', '', 'Guests can pay.', 15],
    ['a letter in a run of the same letter', 'aaa', 'aaaa', 1],
  ])('%s', (_, before, after, characters) => {
    expect(charactersChanged(before, after)).toBe(characters);
  });
});

describe('whether a field holds any text', () => {
  const document = (text: string) => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  });

  test.each([
    ['a plain text', 'Guests can pay.', true],
    ['blanks only', '  \n', false],
    ['nothing', null, false],
    ['a document of Jira Cloud', document('Guests can pay.'), true],
    ['an empty document of Jira Cloud', { type: 'doc', content: [] }, false],
    ['a document with an empty paragraph', document(''), false],
  ])('%s', (_, value, holds) => {
    expect(hasText(value)).toBe(holds);
  });
});

describe('described in either of two fields', () => {
  test('from the first text in one of them until the last is gone from both', () => {
    const description = track(false, [10, true], [30, false]);
    const criteria = track(false, [20, true], [40, false]);
    expect(eitherTrack(description, criteria)).toEqual(track(false, [10, true], [40, false]));
  });

  test('moved from the one to the other at the same instant is no change', () => {
    expect(eitherTrack(track(true, [10, false]), track(false, [10, true]))).toEqual(track(true));
  });

  test('unknown when one of them is', () => {
    const untold = { kind: 'unknown', today: true, because: 'history-cut' } as const;
    expect(eitherTrack(track(true), untold)).toBe(untold);
  });
});
