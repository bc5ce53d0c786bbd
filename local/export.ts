/** `npm run export`: one board of a site as a site folder, for reports of what went wrong, demos and tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from '../src/domain/model/instant';
import { isKnownFailure } from '../src/domain/model/known-failure';
import { anonymousShape } from './real/anonymous/anonymous-shape';
import { type ExportArguments, readExportArguments } from './real/export/export-arguments';
import { exportBoard } from './real/export/export-board';
import { PROGRESS_FILE } from './real/export/export-progress';
import type { ExportSource } from './real/export/export-source';
import { plainShape } from './real/export/plain-shape';
import { folderSource } from './real/folder-source';
import { realSource } from './real/real-source';

const say = (line: string) => {
  console.log(line);
};

/** Writes the site folder that was asked for. Throws known failures. */
export async function exportSite(asked: ExportArguments, tell: (line: string) => void): Promise<void> {
  const { boardId, anonymise, directory } = asked;
  const source = await sourceOf(asked, tell);
  const shapeOf = anonymise ? anonymousShape : plainInWhole;
  await exportBoard({
    jira: source.jira,
    of: { boardId, anonymise, source: source.digest },
    directory,
    now: instant(Date.now()),
    shape: (frame, whole) => shapeOf(frame, whole, source.extrasOf(boardId)),
    say: tell,
  });
}

const plainInWhole: typeof anonymousShape = (frame, _whole, extras) => plainShape(frame, extras);

function sourceOf({ site, boardId }: ExportArguments, tell: (line: string) => void): Promise<ExportSource> {
  return site === null ? realSource(process.env, boardId, tell) : folderSource(site);
}

async function run(): Promise<void> {
  try {
    const asked = readExportArguments(process.argv.slice(2));
    await exportSite(asked, say).catch((thrown: unknown) => {
      if (existsSync(join(asked.directory, PROGRESS_FILE))) console.error(GOES_ON);
      throw thrown;
    });
  } catch (thrown) {
    if (!isKnownFailure(thrown)) throw thrown;
    console.error(`${thrown.failure.says}\n${thrown.failure.next}`);
    process.exitCode = 1;
  }
}

const GOES_ON = 'The export is not whole. What was read is kept: the same command goes on from there.';

if (process.argv[1] === __filename) void run();
