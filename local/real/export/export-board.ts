import { appendFile, mkdir, readdir, rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../../src/domain/model/instant';
import type { BoardFrame } from '../../../src/jira/board-frame';
import { chunks } from '../../../src/jira/chunks';
import { fewAtOnce } from '../../../src/jira/few-at-once';
import type { Jira } from '../../../src/jira/jira';
import type { RawIssue } from '../../jira/site';
import { UNFINISHED } from './atomic-file';
import { type ExportedFrame, readExportedFrame } from './exported-frame';
import { type ExportedItems, findExportedItems, wholeFrame } from './exported-items';
import { readExportedLines } from './exported-lines';
import {
  type ExportOf,
  type ExportProgress,
  PROGRESS_FILE,
  progressIn,
  writeProgress,
} from './export-progress';
import { frameFiles } from './frame-files';
import { lastFiles } from './last-files';
import type { Shape } from './shape';
import { writeFiles } from './write-files';

const ITEMS_A_STEP = 100;
const ISSUES = 'issues.jsonl';

export interface ExportParts {
  readonly jira: Jira;
  readonly of: ExportOf;
  readonly directory: string;
  readonly now: Instant;
  /** What becomes of the answers: they stay as they are, or nobody recognises them. */
  readonly shape: (frame: ExportedFrame, whole: BoardFrame) => Shape;
  readonly say: (line: string) => void;
}

/**
 * Writes a board of a site as a site folder. An export that was cut goes on where it stopped; until it is whole the folder
 * has no `issues.jsonl`, so nothing takes it for a site. Throws what Jira throws, and `site-folder-unreadable`.
 */
export async function exportBoard(parts: ExportParts): Promise<void> {
  const { directory, of, now, say } = parts;
  const found = await progressIn(directory, of);
  if (found !== null && (await isWhole(directory))) return finished(directory, say);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const jira = fewAtOnce(parts.jira);
  const frame = await readExportedFrame(jira, of.boardId);
  const whole = wholeFrame(frame, of.boardId, now);
  const shape = parts.shape(frame, whole);
  const progress = found ?? (await begin(parts, jira, whole));
  say(`${String(progress.done)} of ${String(progress.ids.length)} items`);
  await writeFiles(directory, frameFiles(of.boardId, shape));
  await readAll({ ...parts, jira, whole, map: shape.issue }, progress);
  await finish(directory, progress, shape);
  await finished(directory, say);
}

/** What there is to read is written down first: the answer to that question is the same when the export goes on. */
async function begin(
  { directory, of, say }: ExportParts,
  jira: Jira,
  whole: BoardFrame,
): Promise<ExportProgress> {
  say('Looking for the items of the board …');
  const { ids, onBoard, truncated }: ExportedItems = await findExportedItems(jira, whole);
  if (truncated)
    say('Very much has changed since the first sprint: work that left the oldest sprints may be missing.');
  const progress = {
    ...of,
    ids: [...ids],
    onBoard: onBoard === null ? null : [...onBoard],
    done: 0,
    bytes: 0,
  };
  await writeProgress(directory, progress);
  return progress;
}

interface Reading extends Pick<ExportParts, 'directory' | 'say'> {
  readonly jira: Jira;
  readonly whole: BoardFrame;
  readonly map: (issue: RawIssue) => RawIssue;
}

async function readAll({ directory, jira, whole, map, say }: Reading, from: ExportProgress): Promise<void> {
  const path = join(directory, `${ISSUES}${UNFINISHED}`);
  if (from.done === from.ids.length && from.done > 0) return;
  await appendFile(path, '', { mode: 0o600 });
  await truncate(path, from.bytes);
  let { done, bytes } = from;
  for (const ids of chunks(from.ids.slice(done), ITEMS_A_STEP)) {
    const lines = (await readExportedLines(jira, whole, ids)).map(
      (issue) => `${JSON.stringify(map(issue))}\n`,
    );
    const text = lines.join('');
    await appendFile(path, text);
    done += ids.length;
    bytes += Buffer.byteLength(text);
    await writeProgress(directory, { ...from, done, bytes });
    say(`${String(done)} of ${String(from.ids.length)} items${unseen(ids.length - lines.length)}`);
  }
}

function unseen(count: number): string {
  return count === 0 ? '' : `, ${String(count)} that may not be seen or are gone`;
}

/** The list of items gets its name last: with it the folder is a site. */
async function finish(directory: string, { boardId, onBoard }: ExportProgress, shape: Shape): Promise<void> {
  const path = join(directory, ISSUES);
  await writeFiles(directory, await lastFiles({ path: `${path}${UNFINISHED}`, boardId, onBoard, shape }));
  await rename(`${path}${UNFINISHED}`, path);
}

async function isWhole(directory: string): Promise<boolean> {
  return (await readdir(directory)).includes(ISSUES);
}

async function finished(directory: string, say: ExportParts['say']): Promise<void> {
  await rm(join(directory, PROGRESS_FILE));
  say(`The site folder is whole: ${directory}`);
}
