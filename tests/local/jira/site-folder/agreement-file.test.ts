import { readAgreementFile, readSiteFrame } from '../../../../local/jira/site-folder';
import { isKnownFailure } from '../../../../src/domain/model/known-failure';
import { smallSite } from '../small-site';
import { inFolderOf, json } from './folder-on-disk';

const read = (agreement: string | null) =>
  inFolderOf(
    async (directory) => readAgreementFile(directory, await readSiteFrame(directory)),
    agreement === null ? {} : { 'agreement.json': agreement },
    smallSite(),
  );

async function failureOf(agreement: unknown): Promise<string> {
  const text = typeof agreement === 'string' ? agreement : json(agreement);
  const thrown = await read(text).catch((error: unknown) => error);
  return isKnownFailure(thrown) ? thrown.failure.says : 'no failure';
}

test('a folder need not say what was agreed', async () => {
  expect([...(await read(null))]).toEqual([]);
});

test('any of the norms of a board can be written down, and every role where no roles are known', async () => {
  const norms = { doneStatusIds: ['5'], leftOut: [{ sprintId: 11, because: 'Holidays' }], teamRoleIds: [77] };
  expect([...(await read(json([{ boardId: 1, norms }])))]).toEqual([[1, norms]]);
});

test.each<readonly [string, unknown, RegExp]>([
  ['text that is cut', '[{"boardId": 1, ', /agreement\.json, line 1: .*cut/],
  ['no list', {}, /agreement\.json: it must be an array/],
  [
    'a norm that is none of ours',
    [{ boardId: 1, norms: { velocity: 3 } }],
    /agreement\.json, field "\[0\]\.norms": .*velocity/,
  ],
  [
    'a number in words',
    [{ boardId: 1, norms: { keptSprints: 'six' } }],
    /field "\[0\]\.norms\.keptSprints": it must be/,
  ],
  [
    'a board that is not listed',
    [{ boardId: 9, norms: {} }],
    /field "\[0\]\.boardId": boards\.json does not list board 9/,
  ],
  [
    'a board twice',
    [1, 1].map((boardId) => ({ boardId, norms: {} })),
    /field "\[1\]\.boardId": board 1 stands there twice/,
  ],
  [
    'a status that the site does not have',
    [{ boardId: 1, norms: { doneStatusIds: ['77'] } }],
    /field "\[0\]\.norms": One of these statuses does not exist on this site any more\. Nothing was loaded/,
  ],
  [
    'a threshold out of its range',
    [{ boardId: 1, norms: { thresholds: { carryOver: 2 } } }],
    /field "\[0\]\.norms": .* from 0\.1 to 0\.9\. Nothing was loaded/,
  ],
])('%s is refused with its place', async (_, agreement, says) => {
  expect(await failureOf(agreement)).toMatch(says);
});
