import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ForgeHost, openForgeHost } from '../../../local/forge/forge-host';
import type { JiraCall, JiraTransport } from '../../../local/forge/jira-transport';
import { readManifest } from '../../../local/forge/manifest/read-manifest';

export const TINY_APP = join(__dirname, 'tiny-app');

/** The tiny app of these tests on a host of its own, with a Jira that answers with the question. */
export interface RunningApp {
  readonly host: ForgeHost;
  readonly ask: (functionKey: string, payload?: object, accountId?: string | null) => Promise<unknown>;
  readonly lines: readonly string[];
  readonly stateDirectory: string;
}

const opened: (() => Promise<void>)[] = [];

export function runTinyApp(
  settings: { jira?: JiraTransport; now?: () => number; state?: string } = {},
): RunningApp {
  const { jira = echo, now = Date.now, state } = settings;
  const stateDirectory = state ?? temporaryFolder();
  const manifest = readManifest(join(TINY_APP, 'manifest.yml'));
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const host = openForgeHost({ appDirectory: TINY_APP, manifest, stateDirectory, jira, now, log });
  const [module] = manifest.modules;
  if (module === undefined) throw new Error('The tiny app has a page.');
  const ask = (functionKey: string, payload: object = {}, accountId: string | null = 'person-1') =>
    host.invoke({
      module,
      functionKey,
      payload,
      accountId,
      context: { extension: { project: { key: 'TINY' } } },
    });
  opened.push(() => host.close());
  return { host, ask, lines, stateDirectory };
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trust-signals-'));
  opened.push(() => Promise.resolve(rmSync(folder, { recursive: true, force: true })));
  return folder;
}

/** To be called after each test: closes the hosts, then removes the folders. */
export async function closeAll(): Promise<void> {
  while (opened.length > 0) await opened.pop()?.();
}

function echo({ principal, method, path, headers, body }: JiraCall): Promise<Response> {
  return Promise.resolve(Response.json({ principal, method, path, accept: headers.get('accept'), body }));
}
