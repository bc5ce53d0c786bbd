import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openForgeHost } from '../../../local/forge/forge-host';
import { readManifest } from '../../../local/forge/manifest/read-manifest';

const manifest = readManifest(resolve('manifest.yml'));
const state = mkdtempSync(join(tmpdir(), 'searches-'));
const asked: string[] = [];
const host = openForgeHost({
  ...{ appDirectory: resolve('.'), manifest, stateDirectory: state, now: Date.now, log: () => undefined },
  jira: ({ path }) => {
    asked.push(path);
    return Promise.resolve(Response.json({}));
  },
});

afterAll(async () => {
  await host.close();
  rmSync(state, { recursive: true, force: true });
});

test.each(manifest.jqlFunctions.map((module) => [module.name, module] as const))(
  '%s answers as the platform calls it, from the app storage alone',
  async (functionName, module) => {
    const clause = { field: 'issue', operator: 'in', functionName, arguments: ['8'] };
    expect(await host.computeJql(module, clause)).toEqual({
      error: expect.stringContaining('not switched on for any board with the id or the name "8"') as string,
    });
    expect(asked).toEqual([]);
  },
);

test('a clause that cannot be read gets words, too', async () => {
  const [module] = manifest.jqlFunctions;
  if (module === undefined) throw new Error('The manifest has no function for searches.');
  const clause = { field: 'issue', operator: '=', functionName: module.name, arguments: ['8'] };
  expect(await host.computeJql(module, clause)).toEqual({
    error: 'This function cannot be asked with "=". Write "issue in" or "issue not in" before it.',
  });
});
