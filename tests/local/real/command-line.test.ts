import { join } from 'node:path';
import { inspectSite } from '../../../local/inspect';
import { exportSite } from '../../../local/export';
import { loadSite } from '../../../local/jira/site-folder';
import { instant } from '../../../src/domain/model/instant';
import { folderOf } from '../export/exported';
import { closeAll, temporaryFolder } from '../forge/running-app';
import { NOW, smallSite } from '../jira/small-site';
import { cloudSite, closeSites, EMAIL, TOKEN } from './a-real-site';

const environment = { ...process.env };

afterEach(async () => {
  for (const name of Object.keys(process.env))
    if (name.startsWith('JIRA_')) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
  await closeSites();
  await closeAll();
});

/** The environment of somebody who works at a terminal. */
async function atTerminal(token: string = TOKEN, instead?: Parameters<typeof cloudSite>[0]['instead']) {
  const site = await cloudSite({
    ...{ site: smallSite(), as: 'person-a', now: () => NOW },
    ...(instead === undefined ? {} : { instead }),
  });
  Object.assign(process.env, { JIRA_SITE: site.address, JIRA_EMAIL: EMAIL, JIRA_API_TOKEN: token });
  return site;
}

const inspected = async (site: string | null, form: 'json' | 'brief' = 'json') => {
  const asked = { site, boardId: 1, sprintId: null, asOf: instant(NOW), form, audit: true } as const;
  return inspectSite(asked);
};

describe('npm run inspect over a real site', () => {
  test('shows the same sprints as over a folder of it', async () => {
    const folder = await folderOf(smallSite());
    await atTerminal();
    const [there, here] = [await inspected(null), await inspected(folder)].map(
      (text) => JSON.parse(text) as { sprints: unknown[] },
    );
    expect(there?.sprints).toHaveLength(3);
    expect(there?.sprints).toEqual(here?.sprints);
  });

  test('makes no brief: that reads a folder', async () => {
    await atTerminal();
    await expect(inspected(null, 'brief')).rejects.toMatchObject({
      failure: { next: expect.stringContaining('npm run export') as string },
    });
  });

  test('without a folder and a site it says how to name one', async () => {
    await expect(inspected(null)).rejects.toMatchObject({
      failure: { next: expect.stringContaining('JIRA_SITE') as string },
    });
  });
});

describe('npm run export of a real site', () => {
  const out = () => join(temporaryFolder(), 'out');
  const asked = (directory: string) => ({ boardId: 1, directory, anonymise: false, site: null });

  test('writes a folder of which the inspection is the same', async () => {
    await atTerminal();
    const directory = out();
    const lines: string[] = [];
    await exportSite(asked(directory), (line) => void lines.push(line));
    const sprintsOf = async (site: string) =>
      (JSON.parse(await inspected(site)) as { sprints: unknown[] }).sprints;
    expect(await sprintsOf(directory)).toEqual(await sprintsOf(await folderOf(smallSite())));
    expect((await loadSite(directory)).roles?.people.map(({ title }) => title)).toContain('Product Owner');
    expect(lines.at(-1)).toContain('The site folder is whole');
    expect(lines.join('\n')).not.toContain(TOKEN);
  });

  test('a token that was taken back in the middle is said to be so', async () => {
    let isTakenBack = false;
    await atTerminal(TOKEN, ({ url }, reply) => {
      isTakenBack ||= url.endsWith('/changelog/bulkfetch');
      return isTakenBack ? reply.code(401).send({ errorMessages: ['No.'] }) : undefined;
    });
    await expect(exportSite(asked(out()), () => undefined)).rejects.toThrow('does not take the token');
  });

  test('one thing that may not be seen is not taken for a token that has ended', async () => {
    await atTerminal(TOKEN, ({ url }, reply) =>
      url.endsWith('/configuration') ? reply.code(401).send({ errorMessages: ['Not this one.'] }) : undefined,
    );
    await expect(exportSite(asked(out()), () => undefined)).rejects.toThrow('Jira says: Not this one.');
  });
});
