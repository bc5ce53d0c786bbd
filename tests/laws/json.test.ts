import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { everythingIn } from '../support/everything-in';
import { lawRuns } from '../support/law-seed';
import { inspected, ledgersOf } from './inspected';
import { randomBoard } from './random-board';

test('an inspection and an audit come back from JSON as they went: no undefined, no NaN, no Infinity', () => {
  const law = fc.property(randomBoard(), (board) => {
    const ours = inspected(board);
    for (const said of [ours.inspection, ...ledgersOf(board, ours).values()]) {
      const back: unknown = JSON.parse(JSON.stringify(said));
      if (!isDeepStrictEqual(back, said)) expect(back).toStrictEqual(said);
      expect(everythingIn(said).filter(({ value }) => !isJson(value))).toEqual([]);
    }
  });
  fc.assert(law, lawRuns(300));
});

function isJson(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : ['string', 'boolean', 'object'].includes(typeof value);
}
