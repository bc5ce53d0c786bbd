import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDemoSite } from '../../../local/demo/demo-site';
import { writeSite } from '../../../local/jira/site-folder';
import { siteHistory } from '../../../local/report/site-history';

const BOARD = 3;
const one = { sprintId: 7, itemId: '12', kind: 'entered', at: '2026-11-02T09:00:00Z' };
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-with-marks-'));
  await writeSite(folder, makeDemoSite({ seed: 1, now: Date.parse('2026-11-21T12:00:00Z') }));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a folder without marks has none', async () => {
  expect((await siteHistory(folder, BOARD)).marks).toEqual([]);
});

test('the marks of a folder are read with their instants', async () => {
  const marks = [{ kind: 'agreed', at: '2026-11-02T10:00:00+01:00' }];
  writeFileSync(join(folder, 'marks.json'), JSON.stringify([{ ...one, marks }]));
  const { at, ...change } = one;
  expect((await siteHistory(folder, BOARD)).marks).toEqual([
    {
      change: { ...change, at: Date.parse(at) },
      marks: [{ kind: 'agreed', at: Date.parse('2026-11-02T09:00:00Z') }],
    },
  ]);
});

test('a mark of an unknown kind is refused with its file and its place, and nothing is half-loaded', async () => {
  writeFileSync(
    join(folder, 'marks.json'),
    JSON.stringify([{ ...one, marks: [{ kind: 'great', at: one.at }] }]),
  );
  await expect(siteHistory(folder, BOARD)).rejects.toThrow(/marks\.json.*marks.*kind/s);
});
