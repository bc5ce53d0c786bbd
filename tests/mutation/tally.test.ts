import { tallied, tallyOf } from './tally';

const mutants = (...statuses: readonly string[]) => statuses.map((status) => ({ status }));

test('a change that ends in a time limit was noticed, one that no test reaches was not', () => {
  const told = tallyOf(mutants('Killed', 'Timeout', 'Killed', 'Survived', 'NoCoverage'));
  expect(told).toEqual({ noticed: 3, changes: 5, score: 60 });
});

test('a change that could not be tried counts neither way', () => {
  expect(tallyOf(mutants('Killed', 'Ignored', 'CompileError', 'RuntimeError'))).toMatchObject({ changes: 1 });
});

test('rooms are added up change by change, not score by score', () => {
  const all = tallied([tallyOf(mutants('Killed')), tallyOf(mutants('Killed', 'Survived', 'Survived'))]);
  expect(all).toEqual({ noticed: 2, changes: 4, score: 50 });
});

test('nothing to change is nothing overlooked', () => {
  expect(tallyOf([]).score).toBe(100);
});
