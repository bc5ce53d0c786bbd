import { loadSite } from '../../../../local/jira/site-folder';
import { isKnownFailure } from '../../../../src/domain/model/known-failure';
import type { RawIssue } from '../../../../local/jira/site';
import { CLOSED, aHistory, anIssue, smallSite } from '../small-site';
import { failureOf, inFolderOf, issueLines, json } from './folder-on-disk';
import type { Files } from './folder-on-disk';

const without = (name: keyof RawIssue) =>
  Object.fromEntries(Object.entries(anIssue(1, 'SHOP-1')).filter(([key]) => key !== name));
const withHistories = (...histories: readonly unknown[]) => ({
  ...anIssue(2, 'SHOP-2'),
  changelog: { startAt: 0, maxResults: 9, total: 9, histories },
});
const entry = aHistory(1, '2026-03-05T11:00:00.000+0000', { field: 'status' });
const [firstBoard] = smallSite().boards;
const person = { accountId: 'a', displayName: 'A' };

const MALFORMED: readonly (readonly [edge: string, files: Files, says: string])[] = [
  ['a missing file', { 'fields.json': null }, 'fields.json: the file is missing'],
  ['no issues at all', { 'issues.jsonl': null }, 'issues.jsonl: the file is missing'],
  [
    'a board without configuration',
    { 'boards/2/configuration.json': null },
    'boards/2/configuration.json: the file is missing',
  ],
  [
    'a scrum board without sprints',
    { 'boards/1/sprints.json': null },
    'boards/1/sprints.json: the file is missing',
  ],
  [
    'a folder in the place of a file',
    { 'fields.json': null, 'fields.json/x': '' },
    'fields.json: the file cannot be opened',
  ],
  [
    'a file that was cut',
    { 'boards.json': '[\n {"id": 1,\n  "na' },
    'boards.json, line 3: the file ends too early, it was cut',
  ],
  ['an empty file', { 'statuses.json': '' }, 'statuses.json, line 1: the file ends too early, it was cut'],
  [
    'a comma too many',
    { 'statuses.json': '[\n {"id": "1", "name": "A"},\n]' },
    'statuses.json, line 3: this is not JSON',
  ],
  [
    'another encoding',
    { 'statuses.json': Buffer.from('[{"id":"1","name":"\xe4"}]', 'latin1') },
    'statuses.json: the text is not UTF-8',
  ],
  ['an object for a list', { 'boards.json': '{}' }, 'boards.json: it must be an array'],
  [
    'a board id as a text',
    { 'boards.json': json([{ ...firstBoard, id: '1' }]) },
    'boards.json, field "[0].id": it must be a number',
  ],
  [
    'a field without a name',
    { 'fields.json': json([{ id: 'a' }]) },
    'fields.json, field "[0].name": it must be a string',
  ],
  [
    'a sprint state of Data Center',
    { 'boards/1/sprints.json': json([{ ...CLOSED, state: 'CLOSED' }]) },
    'boards/1/sprints.json, field "[0].state": it does not fit',
  ],
  [
    'a sprint date that is none',
    { 'boards/1/sprints.json': json([{ ...CLOSED, startDate: '05/03/26' }]) },
    'boards/1/sprints.json, field "[0].startDate": it must be an instant in ISO 8601',
  ],
  [
    'a board without columns',
    { 'boards/1/configuration.json': '{}' },
    'boards/1/configuration.json, field "columnConfig": it must be an object',
  ],
  [
    'a recorded start that is no instant',
    { 'recorded.json': json([{ sprintId: 12, startedAt: 'soon' }]) },
    'recorded.json, field "[0].startedAt": it must be an instant in ISO 8601',
  ],
  [
    'a person without a title',
    { 'roles.json': json({ people: [person], projects: [] }) },
    'roles.json, field "people[0].title": it must be a string',
  ],
  [
    'a line that was cut',
    { 'issues.jsonl': `${JSON.stringify(anIssue(1, 'SHOP-1'))}\n{"id":"2","ke` },
    'issues.jsonl, line 2: the file ends in the middle of this line, it was cut',
  ],
  [
    'a line that is no JSON',
    { 'issues.jsonl': `\n{"id":1,}\n${JSON.stringify(anIssue(1, 'SHOP-1'))}\n` },
    'issues.jsonl, line 2: this is not JSON',
  ],
  [
    'a line in another encoding',
    { 'issues.jsonl': Buffer.from(`${JSON.stringify(anIssue(1, 'SHOP-1'))}\n{"key":"\xe4"}\n`, 'latin1') },
    'issues.jsonl, line 2: the text is not UTF-8',
  ],
  ['a line that is a list', { 'issues.jsonl': '[]\n' }, 'issues.jsonl, line 1: the line must be an object'],
  [
    'an issue id as a number',
    issueLines({ ...anIssue(1, 'SHOP-1'), id: 1 }),
    'issues.jsonl, line 1, field "id": it must be a text of digits',
  ],
  [
    'an issue without a key',
    issueLines(without('key')),
    'issues.jsonl, line 1, field "key": it must be a text',
  ],
  [
    'an issue without fields',
    issueLines(without('fields')),
    'issues.jsonl, line 1, field "fields": it must be an object',
  ],
  [
    'an issue without changelog',
    issueLines(anIssue(2, 'SHOP-2'), without('changelog')),
    'issues.jsonl, line 2, field "changelog": the line has no changelog',
  ],
  [
    'a changelog without histories',
    issueLines({ ...anIssue(1, 'SHOP-1'), changelog: { total: 0 } }),
    'issues.jsonl, line 1, field "changelog.histories": it must be a list',
  ],
  [
    'a changelog without total',
    issueLines({ ...anIssue(1, 'SHOP-1'), changelog: { histories: [] } }),
    'issues.jsonl, line 1, field "changelog.total": it must be a whole number',
  ],
  [
    'an entry without id',
    issueLines(withHistories(entry, { ...entry, id: null })),
    'field "changelog.histories[1].id": it must be a text of digits',
  ],
  [
    'an entry without instant',
    issueLines(withHistories({ ...entry, created: 'yesterday' })),
    'field "changelog.histories[0].created": it must be an instant',
  ],
  [
    'an entry without items',
    issueLines(withHistories({ ...entry, items: undefined })),
    'field "changelog.histories[0].items": it must be a list',
  ],
  [
    'an item without field',
    issueLines(withHistories({ ...entry, items: [{ from: '1' }] })),
    'field "changelog.histories[0].items[0].field": it must be a text',
  ],
  [
    'an item from a number',
    issueLines(withHistories({ ...entry, items: [{ field: 'Sprint', from: 11 }] })),
    'items[0].from": it must be a text',
  ],
  [
    'an item to a list',
    issueLines(withHistories({ ...entry, items: [{ field: 'Sprint', to: [11] }] })),
    'items[0].to": it must be a text',
  ],
];

describe('a malformed folder is one failure that names the place:', () => {
  test.each(MALFORMED)('%s', async (_edge, files, says) => {
    expect(await failureOf(files)).toContain(says);
  });
});

const TOLERATED: readonly (readonly [edge: string, files: Files])[] = [
  [
    'more histories in total than there are: Jira cut them',
    issueLines(anIssue(1, 'SHOP-1', { histories: [entry], total: 41 })),
  ],
  ['a Kanban board without a list of sprints', { 'boards/2/sprints.json': null }],
  ['keys of the board that name no issue', { 'boards/1/issue-keys.json': '["GONE-1"]' }],
  [
    'sprint dates that contradict each other',
    { 'boards/1/sprints.json': json([{ ...CLOSED, endDate: '2020-01-01T00:00:00.000Z' }]) },
  ],
  [
    'a sprint without dates',
    { 'boards/1/sprints.json': json([{ id: 1, name: 'S', state: 'future', startDate: null }]) },
  ],
  [
    'an instant in milliseconds',
    issueLines(anIssue(1, 'SHOP-1', { histories: [aHistory(1, 1_772_703_600_000, {})] })),
  ],
];

describe('a folder may have', () => {
  test.each(TOLERATED)('%s', async (_edge, files) => {
    await inFolderOf(async (directory) => expect((await loadSite(directory)).boards).toHaveLength(2), files);
  });
});

test('every failure says that nothing was loaded and what to do', async () => {
  const thrown = await inFolderOf((directory) => loadSite(directory).catch((error: unknown) => error), {
    'fields.json': null,
  });
  expect(isKnownFailure(thrown) ? thrown.failure : null).toEqual({
    code: 'site-folder-unreadable',
    says: 'The site folder cannot be read. fields.json: the file is missing. Nothing was loaded.',
    next: 'Put that place right, or export the site again, and start once more.',
  });
});

test('a folder that is not there is named', async () => {
  await expect(loadSite('no/such/folder')).rejects.toMatchObject({
    failure: {
      code: 'site-folder-unreadable',
      says: 'There is no folder no/such/folder. Nothing was loaded.',
    },
  });
});
