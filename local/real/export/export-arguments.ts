import { resolve } from 'node:path';
import { parseArgs, types } from 'node:util';
import { knownFailure } from '../../../src/domain/model/known-failure';

/** What `npm run export` was told. */
export interface ExportArguments {
  readonly boardId: number;
  readonly directory: string;
  readonly anonymise: boolean;
  /** A site folder to read; `null` = the real site that the environment names. */
  readonly site: string | null;
}

const USAGE = 'npm run export -- --board ID --out DIR [--anonymise] [--site DIR]';

/** Reads the command line; anything else than the usage is a known failure with the usage as next step. */
export function readExportArguments(words: readonly string[]): ExportArguments {
  const { board = '', out, anonymise = false, site } = parsed(words);
  if (!/^[1-9]\d{0,14}$/.test(board)) throw unusable(`--board takes the number of a board, not "${board}".`);
  if (out === undefined || out === '') throw unusable('Where the site folder is to be written is missing.');
  return {
    boardId: Number(board),
    directory: resolve(out),
    anonymise,
    site: site === undefined ? null : resolve(site),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS }).values;
  } catch (thrown) {
    const [says = 'That is not clear'] = types.isNativeError(thrown) ? thrown.message.split('. ') : [];
    throw unusable(`${says}.`);
  }
}

const OPTIONS = {
  board: { type: 'string' },
  out: { type: 'string' },
  anonymise: { type: 'boolean' },
  site: { type: 'string' },
} as const;

function unusable(says: string) {
  return knownFailure('question-unreadable', says, USAGE);
}
