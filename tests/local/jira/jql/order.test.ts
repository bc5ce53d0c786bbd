import { aServer, find } from '../asking';
import { RANK_FIELD, anIssue, smallSite } from '../small-site';

const ranked = smallSite({
  issues: [
    anIssue(1, 'SHOP-9', { fields: { [RANK_FIELD]: '0|c:', updated: '2026-03-03T00:00:00.000+0000' } }),
    anIssue(2, 'SHOP-10', { fields: { [RANK_FIELD]: '0|a:', updated: '2026-03-05T00:00:00.000+0000' } }),
    anIssue(3, 'OPS-11', { fields: { [RANK_FIELD]: null, updated: '2026-03-05T00:00:00.000+0000' } }),
  ],
});

const ORDERS: readonly (readonly [edge: string, orderBy: string, keys: readonly string[]])[] = [
  ['no order: the newest issue first', '', ['OPS-11', 'SHOP-10', 'SHOP-9']],
  ['keys by project, then by number', 'ORDER BY key', ['OPS-11', 'SHOP-9', 'SHOP-10']],
  ['keys downwards', 'ORDER BY key DESC', ['SHOP-10', 'SHOP-9', 'OPS-11']],
  ['ids', 'ORDER BY id ASC', ['SHOP-9', 'SHOP-10', 'OPS-11']],
  ['ranks, what has none last', 'ORDER BY Rank', ['SHOP-10', 'SHOP-9', 'OPS-11']],
  ['ranks downwards, what has none still last', 'ORDER BY rank DESC', ['SHOP-9', 'SHOP-10', 'OPS-11']],
  ['summaries', 'ORDER BY summary', ['OPS-11', 'SHOP-10', 'SHOP-9']],
  ['a date that none has: the newest first', 'ORDER BY resolved', ['OPS-11', 'SHOP-10', 'SHOP-9']],
  [
    'the day of creation, all the same: then the newest',
    'ORDER BY created ASC, issuekey',
    ['OPS-11', 'SHOP-9', 'SHOP-10'],
  ],
  ['two fields', 'ORDER BY updated DESC, key ASC', ['OPS-11', 'SHOP-10', 'SHOP-9']],
];

describe('JQL orders', () => {
  test.each(ORDERS)('%s', async (_edge, orderBy, keys) => {
    expect(await find(`created is not EMPTY ${orderBy}`, aServer(ranked))).toEqual(keys);
  });
});
