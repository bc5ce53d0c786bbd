import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { knownFailure } from '../../../src/domain/model/known-failure';
import type {
  BoardDetails,
  RawBoard,
  RawField,
  RawRecorded,
  RawSprint,
  RawStatus,
  Site,
  SiteRoles,
} from '../site';
import {
  boardsSchema,
  configurationSchema,
  fieldsSchema,
  issueKeysSchema,
  recordedSchema,
  rolesSchema,
  sprintsSchema,
  statusesSchema,
} from './frame-schemas';
import { refuseContradictions } from './frame-contradictions';
import { readJsonFile, readOptionalJsonFile } from './json-file';
import { unreadableFolder } from './unreadable-folder';

/** Everything of a site but its issues. */
export type SiteFrame = Omit<Site, 'issues'>;

/** Reads everything of a site folder but `issues.jsonl`; a folder that cannot be read is one known failure. */
export async function readSiteFrame(directory: string): Promise<SiteFrame> {
  await refuseMissing(directory);
  const boards = await readJsonFile<RawBoard[]>(directory, 'boards.json', boardsSchema);
  const frame: SiteFrame = {
    fields: await readJsonFile<RawField[]>(directory, 'fields.json', fieldsSchema),
    statuses: await readJsonFile<RawStatus[]>(directory, 'statuses.json', statusesSchema),
    boards,
    boardDetails: await readBoardDetails(directory, boards),
    roles: await readOptionalJsonFile<SiteRoles>(directory, 'roles.json', rolesSchema),
    recorded: await readOptionalJsonFile<RawRecorded[]>(directory, 'recorded.json', recordedSchema),
  };
  refuseContradictions(frame);
  return frame;
}

async function refuseMissing(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => null);
  if (found?.isDirectory() === true) return;
  throw knownFailure(
    'site-folder-unreadable',
    `There is no folder ${directory}. Nothing was loaded.`,
    'Name the folder of a site: the one that holds boards.json.',
  );
}

async function readBoardDetails(
  directory: string,
  boards: readonly RawBoard[],
): Promise<ReadonlyMap<number, BoardDetails>> {
  await refuseUnlistedBoards(directory, boards);
  const details = new Map<number, BoardDetails>();
  for (const board of boards) details.set(board.id, await readBoard(directory, board));
  return details;
}

async function refuseUnlistedBoards(directory: string, boards: readonly RawBoard[]): Promise<void> {
  const listed = new Set(boards.map((board) => String(board.id)));
  const folders = await readdir(join(directory, 'boards')).catch(() => []);
  const unlisted = folders.find((name) => /^\d+$/.test(name) && !listed.has(name));
  if (unlisted === undefined) return;
  throw unreadableFolder({ file: `boards/${unlisted}` }, `boards.json does not list board ${unlisted}`);
}

async function readBoard(directory: string, board: RawBoard): Promise<BoardDetails> {
  const folder = `boards/${board.id}`;
  return {
    configuration: await readJsonFile(directory, `${folder}/configuration.json`, configurationSchema),
    sprints: await readSprints(directory, `${folder}/sprints.json`, board),
    issueKeys: await readOptionalJsonFile<string[]>(directory, `${folder}/issue-keys.json`, issueKeysSchema),
  };
}

/** A Kanban board has no sprints, and Jira refuses to list them: it may lack the file. */
async function readSprints(directory: string, file: string, board: RawBoard): Promise<readonly RawSprint[]> {
  if (board.type !== 'kanban') return readJsonFile<RawSprint[]>(directory, file, sprintsSchema);
  return (await readOptionalJsonFile<RawSprint[]>(directory, file, sprintsSchema)) ?? [];
}
