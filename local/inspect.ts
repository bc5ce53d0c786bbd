/** `npm run inspect`: the ledger of a site folder in the terminal or as one JSON document, or the brief for a retrospective. */
import { audit, inspect, settingsOf } from '../src/domain/inspect';
import type { InspectedSprint, Inspection } from '../src/domain/model/inspection';
import { instant } from '../src/domain/model/instant';
import { isKnownFailure, knownFailure } from '../src/domain/model/known-failure';
import { DEFAULT_SETTINGS, type Settings } from '../src/domain/model/settings';
import { normsWith, readAgreementFile, readSiteFrame } from './jira/site-folder';
import { inspectionDocument } from './report/document';
import { type InspectArguments, readInspectArguments } from './report/inspect-arguments';
import { newestInstant } from './report/newest-instant';
import { realHistory } from './real/real-history';
import { siteBrief } from './report/site-brief';
import { siteHistory } from './report/site-history';
import { inspectionText } from './report/text';

/** What the command prints for its arguments. Throws known failures. */
export async function inspectSite(asked: InspectArguments): Promise<string> {
  const { site } = asked;
  const history =
    site === null ? await realHistory(process.env, asked) : await siteHistory(site, asked.boardId);
  const now = asked.asOf ?? (site === null ? instant(Date.now()) : newestInstant(history));
  const settings = site === null ? DEFAULT_SETTINGS : await agreedSettings(site, asked.boardId);
  const inspection = inspect(history, settings, now);
  const sprints = askedSprints(inspection, asked);
  if (asked.form === 'brief')
    return siteBrief(inspection, history, {
      ...asked,
      site: folderForBrief(site),
      calendar: settings.calendar,
    });
  const running = sprints.find(({ kind }) => kind === 'running');
  const checked =
    asked.audit && running !== undefined ? audit(history, settings, now, running.sprint.id) : null;
  if (asked.form === 'text') return inspectionText(inspection, sprints, checked);
  return `${JSON.stringify(inspectionDocument(inspection, sprints, checked), null, 1)}\n`;
}

/** What a site folder says was agreed for the board. */
async function agreedSettings(directory: string, boardId: number): Promise<Settings> {
  const agreed = await readAgreementFile(directory, await readSiteFrame(directory));
  return settingsOf(normsWith(agreed.get(boardId)));
}

/** The brief reads what items are called, which only a folder holds. */
function folderForBrief(site: string | null): string {
  if (site !== null) return site;
  throw knownFailure(
    'question-unreadable',
    'The brief is made of a site folder.',
    'Write one first: npm run export -- --board ID --out DIR, then inspect it with --site DIR.',
  );
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
