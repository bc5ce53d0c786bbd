import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { parseArgs, types } from 'node:util';
import { knownFailure } from '../../src/domain/model/known-failure';

const USUAL_PORT = 3880;
const HIGHEST_PORT = 65_534;
const USAGE = 'Start with: npm start -- [--site DIR | --board ID] [--fresh] [--port N].';

export interface StartSettings {
  /** A folder of Jira's answers; `null` = the demo site. */
  readonly siteDirectory: string | null;
  readonly siteName: string;
  readonly port: number;
  /** Forget what was kept before. */
  readonly fresh: boolean;
  readonly stateDirectory: string;
  /** The board of a real site that is to be shown; absent = the first there are. */
  readonly boardId?: number;
}

/** Reads what `npm start` was told; what it does not know is a known failure. */
export function startSettings(words: readonly string[], repository: string): StartSettings {
  const { site, port, board, fresh = false } = parsed(words);
  if (board !== undefined)
    throw knownFailure('unexpected', 'Only a real site has --board: name it with JIRA_SITE.', USAGE);
  const siteDirectory = site === undefined ? null : resolve(site);
  const state = siteDirectory === null ? 'demo' : stateOf(basename(siteDirectory), siteDirectory);
  return {
    siteDirectory,
    siteName: siteDirectory === null ? 'demo site' : basename(siteDirectory),
    port: port === undefined ? USUAL_PORT : portOf(port),
    fresh,
    stateDirectory: join(repository, '.local', 'state', state),
  };
}

/** The same for a real site, which has an address in the place of a folder. */
export function realSettings(
  words: readonly string[],
  repository: string,
  { host, address }: { readonly host: string; readonly address: string },
): StartSettings {
  const { port, board, fresh = false } = parsed(words);
  return {
    siteDirectory: null,
    siteName: `${host}, only read`,
    port: port === undefined ? USUAL_PORT : portOf(port),
    fresh,
    stateDirectory: join(repository, '.local', 'state', stateOf(host, address)),
    ...(board === undefined ? {} : { boardId: boardOf(board) }),
  };
}

/** Whether a folder is named: then no real site is looked at. */
export function namesFolder(words: readonly string[]): boolean {
  return parsed(words).site !== undefined;
}

function boardOf(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw knownFailure('unexpected', `"${text}" is not the number of a board.`, USAGE);
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: OPTIONS,
    }).values;
  } catch (thrown) {
    const [says = 'That is not clear'] = types.isNativeError(thrown) ? thrown.message.split('. ') : [];
    throw knownFailure('unexpected', `${says}.`, USAGE);
  }
}

const OPTIONS = {
  site: { type: 'string' },
  board: { type: 'string' },
  port: { type: 'string' },
  fresh: { type: 'boolean' },
} as const;

/** The panel takes the port after it. */
function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port <= HIGHEST_PORT) return port;
  throw knownFailure('unexpected', `"${text}" is not a port from 1 to ${HIGHEST_PORT}.`, USAGE);
}

/** Each site has a state of its own, by its name and the place it lies in. The store takes a name with a full stop for a file. */
function stateOf(name: string, place: string): string {
  return `${name.replaceAll(/[^\w-]/g, '-')}-${createHash('sha256').update(place).digest('hex').slice(0, 8)}`;
}
