import { z } from 'zod';
import { whyNormsUnusable, whyThresholdsUnusable } from '../../../src/domain/inspect';
import { DEFAULT_NORMS, type Norms } from '../../../src/domain/model/norms';
import { someNormsShape } from '../../../src/store/norms-shape';
import { boardProject } from '../site-projects';
import { readOptionalJsonFile } from './json-file';
import type { SiteFrame } from './site-frame';
import { unreadableFolder } from './unreadable-folder';

const FILE = 'agreement.json';

/** What one board of a site folder agreed on; what it does not name is as usual. */
interface AgreementLine {
  readonly boardId: number;
  readonly norms: Partial<Norms>;
}

const lines: z.ZodType<readonly AgreementLine[]> = z.array(
  z.strictObject({ boardId: z.int(), norms: someNormsShape }),
);

/**
 * `agreement.json` of a site folder: what was agreed for its boards, `[{boardId, norms: {…}}]` with any of the norms. Empty
 * when there is no such file. What cannot be gone by on this site is a known failure that names its place.
 */
export async function readAgreementFile(
  directory: string,
  frame: SiteFrame,
): Promise<ReadonlyMap<number, Partial<Norms>>> {
  const read = (await readOptionalJsonFile<readonly AgreementLine[]>(directory, FILE, lines)) ?? [];
  read.forEach((line, place) => {
    refuseUnusable(line, place, frame);
    const twice = read.findIndex(({ boardId }) => boardId === line.boardId) < place;
    if (twice) throw unreadableFolder(placeOf(place, 'boardId'), `board ${line.boardId} stands there twice`);
  });
  return new Map(read.map(({ boardId, norms }) => [boardId, norms]));
}

/** All norms of a board: those that were written down, and the usual ones beside them. */
export function normsWith(written: Partial<Norms> | undefined): Norms {
  return { ...DEFAULT_NORMS, ...written };
}

function refuseUnusable({ boardId, norms }: AgreementLine, place: number, frame: SiteFrame): void {
  if (!frame.boardDetails.has(boardId))
    throw unreadableFolder(placeOf(place, 'boardId'), `boards.json does not list board ${boardId}`);
  const problem =
    whyThresholdsUnusable(norms.thresholds ?? {}) ?? whyNormsUnusable(norms, thereOn(frame, boardId, norms));
  if (problem !== null) throw unreadableFolder(placeOf(place, 'norms'), problem.replace(/\.$/, ''));
}

/** A folder without `roles.json` does not say which roles there are, so all of them may be named. */
function thereOn(frame: SiteFrame, boardId: number, norms: Partial<Norms>) {
  const details = frame.boardDetails.get(boardId);
  const board = frame.boards.find(({ id }) => id === boardId);
  const project = board === undefined ? null : boardProject(board, details);
  const rights = frame.roles?.projects.find(({ projectId }) => projectId === project?.id);
  const named = [...(norms.teamRoleIds ?? []), ...(norms.poRoleIds ?? [])];
  return {
    statusIds: new Set(frame.statuses.map(({ id }) => id)),
    roleIds: new Set(frame.roles === null ? named : rights?.roles.map(({ id }) => id)),
    sprintIds: new Set(details?.sprints.map(({ id }) => id)),
  };
}

function placeOf(place: number, field: string) {
  return { file: FILE, field: `[${place}].${field}` };
}
