import { aServer, find } from '../asking';
import { anIssue, details, smallSite } from '../small-site';
import type { BoardDetails } from '../../../../local/jira/site';

/** The keys that board 1's filter finds, when the board is known so. */
function found(board: BoardDetails, location: object = { projectId: 10000, projectKey: 'SHOP' }) {
  const boards = [{ id: 1, name: 'Shop board', type: 'scrum', location }];
  const site = smallSite({ boards, boardDetails: new Map([[1, board]]) });
  return find('filter = 101 ORDER BY key', aServer(site));
}

describe('the filter of a board', () => {
  test('finds by its JQL', async () => {
    expect(await found(details(1, 'project = OPS AND status = 6 ORDER BY Rank', []))).toEqual(['OPS-2']);
  });

  test('finds by its JQL also where the issues it once returned are known', async () => {
    const board = { ...details(1, 'project = OPS', []), issueKeys: ['SHOP-1'] };
    expect(await found(board)).toEqual(['OPS-1', 'OPS-2']);
  });

  test('finds what it once returned where its JQL is not known, keys of no issue among them', async () => {
    const board = { ...details(1, null, []), issueKeys: ['SHOP-2', 'OPS-1', 'GONE-1'] };
    expect(await found(board)).toEqual(['OPS-1', 'SHOP-2']);
  });

  test('finds its project where nothing else is known', async () => {
    expect(await found(details(1, null, []))).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-10']);
  });

  test('finds all where nothing at all is known', async () => {
    expect(await found(details(1, null, []), {})).toHaveLength(6);
  });

  test('goes on over a value that no longer exists, which a typed query must not name', async () => {
    expect(
      await found(details(1, 'project = SHOP AND issuetype not in (Sub-task, "Studio Task")', [])),
    ).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-10']);
  });

  test('can be turned round and joined with other clauses', async () => {
    expect(await find('filter != 101 AND status = 6')).toEqual(['OPS-2']);
    expect(await find('filter = 101 AND sprint in (12) ORDER BY key')).toEqual(['SHOP-1', 'SHOP-3']);
    expect(await find('NOT filter = 101 ORDER BY key')).toEqual(['OPS-1', 'OPS-2']);
  });

  test('may name the filter of another board', async () => {
    const boardDetails = new Map([
      [1, details(1, 'filter = 102', [])],
      [2, details(2, 'project = OPS', [])],
    ]);
    expect(await find('filter = 101 ORDER BY key', aServer(smallSite({ boardDetails })))).toEqual([
      'OPS-1',
      'OPS-2',
    ]);
  });

  test('may not ask for itself', async () => {
    expect(await found(details(1, 'filter = 101', []))).toBe('The filter 101 asks for itself.');
  });

  test('finds an issue that is new since the folder was written', async () => {
    const site = smallSite();
    const issues = [...site.issues, anIssue(107, 'SHOP-11')];
    expect(await find('filter = 101 AND key = SHOP-11', aServer({ ...site, issues }))).toEqual(['SHOP-11']);
  });
});
