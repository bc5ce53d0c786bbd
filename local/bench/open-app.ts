import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type RunningHost, startHost } from '../forge/start-host';
import type { Site } from '../jira/site';

/** The whole app over a site, as `npm start` runs it, with a storage of its own; gone when `use` is done. */
export async function withApp<T>(site: Site, use: (host: RunningHost) => Promise<T>): Promise<T> {
  const stateDirectory = mkdtempSync(join(tmpdir(), 'trust-signals-bench-'));
  const quiet = { siteName: 'made-up site', port: 0, log: () => undefined };
  try {
    const host = await startHost({ ...quiet, site, stateDirectory, appDirectory: resolve('.') });
    try {
      return await use(host);
    } finally {
      await host.close();
    }
  } finally {
    rmSync(stateDirectory, { recursive: true, force: true });
  }
}
