import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createJiraServer } from '../../../local/jira/server';
import { loadSite, readSiteIssues, writeSite } from '../../../local/jira/site-folder';
import type { Site } from '../../../local/jira/site';
import { inspect } from '../../../src/domain/inspect';
import { instant } from '../../../src/domain/model/instant';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { Jira } from '../../../src/jira/jira';
import { readBoardHistory } from '../../../src/jira/read-board-history';
import { aServer, find } from './asking';
import { inEmptyFolder } from './site-folder/folder-on-disk';

/** Real Jira data, where this machine has it beside the project; never part of the project. */
const REAL = join(__dirname, '../../../../shared/data');
const folders = existsSync(REAL)
  ? readdirSync(REAL, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  : [];

test('the machine either has real site folders beside the project or none', () => {
  expect(folders.length === 0 || folders.length >= 3).toBe(true);
});

for (const name of folders) {
  describe(`the real site ${name}`, () => {
    const directory = join(REAL, name);

    test('loads, is written and loads again as the same site', async () => {
      const site = await loadSite(directory);
      expect(site.issues.length).toBeGreaterThan(0);
      await inEmptyFolder(async (copy) => {
        await writeSite(copy, site);
        expect(await loadSite(copy)).toEqual(site);
      });
    });

    test('gives its issues one by one, each line once', async () => {
      const lines: number[] = [];
      for await (const { line } of readSiteIssues(directory)) lines.push(line);
      expect(lines).toEqual(Array.from({ length: lines.length }, (_, index) => index + 1));
    });

    test('every board’s filter finds what the board was seen to return', async () => {
      const site = await loadSite(directory);
      for (const [id, { configuration, issueKeys }] of site.boardDetails) {
        const filter = configuration['filter'] as { readonly id: string };
        const found = await find(`filter = ${filter.id}`, aServer(site));
        const returned = issueKeys ?? site.issues.map(({ key }) => key);
        expect([id, Array.isArray(found) ? found.toSorted() : found]).toEqual([id, returned.toSorted()]);
      }
    });
  });
}

if (folders.includes('knowhow-itr4')) {
  test('read from the server, call by call, the real sprint has Jira’s own numbers', async () => {
    const site = await loadSite(join(REAL, 'knowhow-itr4'));
    const now = instant(Date.parse('2023-05-26T18:12:13Z'));
    const question = { boardId: 21254, closedSprints: 12, now, recorded: [] };
    const { history } = await readBoardHistory(portTo(site), question);
    const [sprint] = inspect(history, DEFAULT_SETTINGS, now).sprints;
    expect(sprint?.kind === 'closed' ? sizesOf(sprint.ledger.items) : null).toEqual({
      committed: 13,
      added: 13,
      removed: 2,
      completed: 1,
      'carried-over': 23,
    });
  });
}

function portTo(site: Site): Jira {
  const server = createJiraServer(site, { timeZone: 'America/Los_Angeles' });
  return async ({ method, path, body }) => {
    const payload = body === undefined ? {} : { payload: body as object };
    const { statusCode, payload: text } = await server.inject({ method, url: path, ...payload });
    return { status: statusCode, headers: {}, text };
  };
}

function sizesOf(
  items: readonly { readonly origin: string; readonly fate: string }[],
): Readonly<Record<string, number>> {
  const words = items.flatMap(({ origin, fate }) => [origin, fate]);
  return Object.fromEntries(words.map((word) => [word, words.filter((other) => other === word).length]));
}
