import { fewAtOnce } from '../../src/jira/few-at-once';
import type { Jira } from '../../src/jira/jira';
import { type RunningHost, startHost } from '../forge/start-host';
import type { StartSettings } from '../forge/start-settings';
import { switchBoardOn } from '../forge/switch-boards-on';
import { liveSite } from '../jira/live-site';
import { boardProject } from '../jira/site-projects';
import type { Connection } from './connection';
import { patientInTerminal } from './command-line-patience';
import { firstCheck } from './first-check';
import { followBoards } from './follow-boards';
import { jiraOf } from './jira-of';
import { guardWithKey, newLocalKey, openingAddress } from './local-key';
import { lookForChanges } from './look-for-changes';
import { rememberItems } from './remember-items';
import { siteToChooseFrom, TOKEN_OWNER } from './site-to-choose-from';
import { transportOf } from './transport-of';

export interface RealStart {
  readonly connection: Connection;
  readonly settings: StartSettings;
  readonly appDirectory: string;
  readonly say: (line: string) => void;
  /** Milliseconds between two looks for changes; a minute when absent. */
  readonly lookEvery?: number;
}

/** The app over a real site, which is only read. The answer's `url` opens it, with the key of this start. */
export async function startReal(start: RealStart): Promise<RunningHost> {
  const { connection, settings, appDirectory, say } = start;
  const { boardId = null, port, siteName, stateDirectory } = settings;
  const jira = jiraOf(connection);
  say(`Looking at ${connection.host} …`);
  const seen = await firstCheck(patientInTerminal(jira), connection, boardId);
  if (seen.more) say('The first 200 boards are offered: name another one with --board ID.');
  const key = newLocalKey();
  const site = liveSite(siteToChooseFrom(seen));
  const host = await startHost({
    ...{ site, siteName, stateDirectory, port, appDirectory, log: say },
    otherJira: {
      address: connection.address,
      ask: rememberItems(transportOf(jira), site),
      guard: (page) => {
        guardWithKey(page, key);
      },
      around: followed(fewAtOnce(jira), start),
    },
    prepare: (running) => switchNamedBoardOn(running, boardId),
  });
  return { ...host, url: openingAddress(host.url, key) };
}

function followed(jira: Jira, { say, lookEvery }: RealStart) {
  const every = lookEvery === undefined ? {} : { every: lookEvery };
  const look = (boardId: number) => lookForChanges(jira, boardId, Date.now);
  return (forge: Parameters<typeof followBoards>[0]) => followBoards(forge, { look, log: say, ...every });
}

/** A board that is named is switched on, if its project's admin names it; every other one when an admin does so in the panel. */
async function switchNamedBoardOn({ site, ask, log }: RunningHost, boardId: number | null): Promise<void> {
  const board = site.boards.find(({ id }) => id === boardId);
  if (board === undefined) return;
  const project = boardProject(board, site.boardDetails.get(board.id));
  const says = await switchBoardOn(ask, board, TOKEN_OWNER, project?.key);
  if (says === null) log(`Board ${String(board.id)} is switched on here, on this machine alone.`);
  else log(`Board ${String(board.id)} stays off: ${says}`);
}
