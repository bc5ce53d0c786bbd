import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { parseArgs, types } from 'node:util';
import { knownFailure } from '../../src/domain/model/known-failure';

const USUAL_PORT = 3880;
const HIGHEST_PORT = 65_534;
const USAGE = 'Start with: npm start -- [--site DIR] [--fresh] [--port N].';

export interface StartSettings {
  /** A folder of Jira's answers; `null` = the demo site. */
  readonly siteDirectory: string | null;
  readonly siteName: string;
  readonly port: number;
  /** Forget what was kept before. */
  readonly fresh: boolean;
  readonly stateDirectory: string;
}

/** Reads what `npm start` was told; what it does not know is a known failure. */
export function startSettings(words: readonly string[], repository: string): StartSettings {
  const { site, port, fresh = false } = parsed(words);
  const siteDirectory = site === undefined ? null : resolve(site);
  const state = siteDirectory === null ? 'demo' : stateOf(siteDirectory);
  return {
    siteDirectory,
    siteName: siteDirectory === null ? 'demo site' : basename(siteDirectory),
    port: port === undefined ? USUAL_PORT : portOf(port),
    fresh,
    stateDirectory: join(repository, '.local', 'state', state),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: { site: { type: 'string' }, port: { type: 'string' }, fresh: { type: 'boolean' } },
    }).values;
  } catch (thrown) {
    const [says = 'That is not clear'] = types.isNativeError(thrown) ? thrown.message.split('. ') : [];
    throw knownFailure('unexpected', `${says}.`, USAGE);
  }
}

/** The panel takes the port after it. */
function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port <= HIGHEST_PORT) return port;
  throw knownFailure('unexpected', `"${text}" is not a port from 1 to ${HIGHEST_PORT}.`, USAGE);
}

/** Each site folder has a state of its own, by its name and the place it lies in. */
function stateOf(siteDirectory: string): string {
  const place = createHash('sha256').update(siteDirectory).digest('hex').slice(0, 8);
  return `${basename(siteDirectory)}-${place}`;
}
