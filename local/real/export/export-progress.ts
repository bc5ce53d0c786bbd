import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { knownFailure } from '../../../src/domain/model/known-failure';
import { asJson, writeWhole } from './atomic-file';

/** Beside the files of an unfinished export: how far it has come. It goes when the folder is whole. */
export const PROGRESS_FILE = 'export-progress.json';

const progress = z.object({
  boardId: z.int(),
  anonymise: z.boolean(),
  /** A digest of where it is read from: of a site that is made anonymous, not even the address is to stay. */
  source: z.string(),
  ids: z.array(z.string().regex(/^\d+$/)),
  onBoard: z.array(z.string()).nullable(),
  /** How many of the ids are done. */
  done: z.int().nonnegative(),
  /** How long the unfinished list of items was by then, in bytes. */
  bytes: z.int().nonnegative(),
});

export type ExportProgress = z.infer<typeof progress>;

/** Which export a folder is for. */
export type ExportOf = Pick<ExportProgress, 'boardId' | 'anonymise' | 'source'>;

/**
 * How far an export into this folder has come; `null` = it begins. Throws `site-folder-unreadable` for a folder that holds
 * anything but an unfinished export of the same.
 */
export async function progressIn(directory: string, wanted: ExportOf): Promise<ExportProgress | null> {
  const names = await readdir(directory).catch((): string[] => []);
  if (names.length === 0) return null;
  if (!names.includes(PROGRESS_FILE)) throw holdsOthers(directory);
  const found = await readProgress(directory);
  if (found === null || !isSame(found, wanted)) throw ofAnother(directory);
  return found;
}

export function writeProgress(directory: string, state: ExportProgress): Promise<void> {
  return writeWhole(join(directory, PROGRESS_FILE), asJson(state));
}

async function readProgress(directory: string): Promise<ExportProgress | null> {
  try {
    return progress.parse(JSON.parse(await readFile(join(directory, PROGRESS_FILE), 'utf8')));
  } catch {
    return null;
  }
}

function isSame(found: ExportOf, { boardId, anonymise, source }: ExportOf): boolean {
  return found.boardId === boardId && found.anonymise === anonymise && found.source === source;
}

function holdsOthers(directory: string) {
  return knownFailure(
    'site-folder-unreadable',
    `${directory} holds files already, and no unfinished export. Nothing was written.`,
    'Name a new or an empty folder with --out.',
  );
}

function ofAnother(directory: string) {
  return knownFailure(
    'site-folder-unreadable',
    `${directory} holds an unfinished export of another board or site, or one made in the other way. Nothing was written.`,
    'Go on with the command that began it, or name a new folder with --out.',
  );
}
