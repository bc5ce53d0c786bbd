import { CLOSED, aHistory, anIssue, details, smallSite } from '../small-site';
import { failureOf, issueLines, json } from './folder-on-disk';
import type { Files } from './folder-on-disk';

const entry = aHistory(1, '2026-03-05T11:00:00.000+0000', { field: 'status' });
const [firstBoard] = smallSite().boards;
const person = { accountId: 'a', displayName: 'A', title: 'T' };
const project = { projectId: '1', projectKey: 'P', browse: [], administer: [], roles: [] };

const CONTRADICTORY: readonly (readonly [edge: string, files: Files, says: string])[] = [
  [
    'two issues of one id',
    issueLines(anIssue(1, 'SHOP-1'), anIssue(2, 'SHOP-2'), anIssue(1, 'SHOP-3')),
    'issues.jsonl, line 3, field "id": 1 stands already on line 1',
  ],
  [
    'two issues of one key',
    issueLines(anIssue(1, 'SHOP-1'), anIssue(2, 'SHOP-1')),
    'issues.jsonl, line 2, field "key": SHOP-1 stands already on line 1',
  ],
  [
    'fewer histories in total than there are',
    issueLines(anIssue(1, 'SHOP-1', { histories: [entry, aHistory(2, 1, {})], total: 1 })),
    'issues.jsonl, line 1, field "changelog.total": it says 1, but there are 2 histories',
  ],
  [
    'two boards of one id',
    { 'boards.json': json([firstBoard, firstBoard]) },
    'boards.json, field "[1]": 1 stands already in [0]',
  ],
  [
    'two fields of one id',
    {
      'fields.json': json([
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ]),
    },
    'fields.json, field "[1]": a stands already in [0]',
  ],
  [
    'two statuses of one id',
    {
      'statuses.json': json([
        { id: '1', name: 'A' },
        { id: '1', name: 'B' },
      ]),
    },
    'statuses.json, field "[1]": 1 stands already in [0]',
  ],
  [
    'two sprints of one id',
    { 'boards/1/sprints.json': json([CLOSED, CLOSED]) },
    'boards/1/sprints.json, field "[1]": 11 stands already in [0]',
  ],
  [
    'two records of one sprint',
    { 'recorded.json': json([{ sprintId: 1 }, { sprintId: 1 }]) },
    'recorded.json, field "[1]": 1 stands already in [0]',
  ],
  [
    'a configuration of another board',
    { 'boards/1/configuration.json': json({ ...details(7, null, []).configuration }) },
    'boards/1/configuration.json, field "id": it names another board',
  ],
  [
    'a board that the list does not have',
    { 'boards/7/configuration.json': '{}' },
    'boards/7: boards.json does not list board 7',
  ],
  [
    'a shared sprint in two states',
    { 'boards/2/sprints.json': json([{ ...CLOSED, state: 'active' }]) },
    'boards/2/sprints.json, field "[0].state": board 1 says something else of sprint 11',
  ],
  [
    'a shared sprint with two closes',
    { 'boards/2/sprints.json': json([{ ...CLOSED, completeDate: '2026-03-07T10:00:00.000Z' }]) },
    'field "[0].completeDate": board 1 says something else of sprint 11',
  ],
  [
    'a right of somebody unknown',
    { 'roles.json': json({ people: [person], projects: [{ ...project, browse: ['a', 'b'] }] }) },
    'roles.json, field "projects[0].browse": b is not among the people',
  ],
  [
    'a role of somebody unknown',
    {
      'roles.json': json({
        people: [person],
        projects: [{ ...project, roles: [{ id: 1, name: 'R', members: ['c'] }] }],
      }),
    },
    'roles.json, field "projects[0].roles": c is not among the people',
  ],
];

describe('a contradictory folder is one failure that names the place:', () => {
  test.each(CONTRADICTORY)('%s', async (_edge, files, says) => {
    expect(await failureOf(files)).toContain(says);
  });
});
