import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectSite } from '../../../local/inspect';
import { writeSite } from '../../../local/jira/site-folder';
import { longSite } from '../../forge/queue/long-board';

interface Document {
  readonly sprints: readonly {
    readonly id: number;
    readonly totals?: { readonly completed?: { readonly items: number } };
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'site-with-agreement-'));
beforeAll(() => writeSite(folder, longSite(3)));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function completed(): Promise<number | undefined> {
  const asked = { site: folder, boardId: 1, sprintId: 3, asOf: null, form: 'json', audit: false } as const;
  const document = JSON.parse(await inspectSite(asked)) as Document;
  return document.sprints[0]?.totals?.completed?.items;
}

test('the ledger of a folder goes by what was agreed there', async () => {
  expect(await completed()).toBe(2);
  const norms = { doneStatusIds: ['1'] };
  writeFileSync(join(folder, 'agreement.json'), JSON.stringify([{ boardId: 1, norms }]));
  expect(await completed()).toBe(0);
});

test('an agreement that cannot be read is refused, and nothing is printed', async () => {
  writeFileSync(join(folder, 'agreement.json'), JSON.stringify([{ boardId: 1, norms: { keptSprints: 1 } }]));
  await expect(completed()).rejects.toThrow(
    /agreement\.json, field "\[0\]\.norms": Facts can be kept of 6 to 60/,
  );
});
