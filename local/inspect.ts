/** `npm run inspect`: the ledger of a site folder in the terminal or as one JSON document. */
import { audit, inspect } from '../src/domain/inspect';
import type { InspectedSprint, Inspection } from '../src/domain/model/inspection';
import { isKnownFailure, knownFailure } from '../src/domain/model/known-failure';
import { DEFAULT_SETTINGS } from '../src/domain/model/settings';
import { inspectionDocument } from './report/document';
import { type InspectArguments, readInspectArguments } from './report/inspect-arguments';
import { newestInstant } from './report/newest-instant';
import { siteHistory } from './report/site-history';
import { inspectionText } from './report/text';

/** What the command prints for its arguments. Throws known failures. */
export async function inspectSite(asked: InspectArguments): Promise<string> {
  const history = await siteHistory(asked.site, asked.boardId);
  const now = asked.asOf ?? newestInstant(history);
  const inspection = inspect(history, DEFAULT_SETTINGS, now);
  const sprints = askedSprints(inspection, asked);
  const running = sprints.find(({ kind }) => kind === 'running');
  const checked =
    asked.audit && running !== undefined ? audit(history, DEFAULT_SETTINGS, now, running.sprint.id) : null;
  if (asked.form === 'text') return inspectionText(inspection, sprints, checked);
  return `${JSON.stringify(inspectionDocument(inspection, sprints, checked), null, 1)}\n`;
}

function askedSprints(
  { sprints, board }: Inspection,
  { sprintId }: InspectArguments,
): readonly InspectedSprint[] {
  if (sprintId === null) return sprints;
  const asked = sprints.filter(({ sprint }) => sprint.id === sprintId);
  if (asked.length > 0) return asked;
  throw knownFailure(
    'sprint-unknown',
    `${board.name} has no sprint ${String(sprintId)}: it belongs to another board or was deleted.`,
    sprints.length === 0
      ? 'This board has no sprints.'
      : `Leave --sprint out to see its ${String(sprints.length)} sprints.`,
  );
}

async function run(): Promise<void> {
  try {
    process.stdout.write(await inspectSite(readInspectArguments(process.argv.slice(2))));
  } catch (thrown) {
    if (!isKnownFailure(thrown)) throw thrown;
    process.stderr.write(`${thrown.failure.says}\n${thrown.failure.next}\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === __filename) void run();
