import type { BoardHistory } from '../../src/domain/model/board-history';
import { instant } from '../../src/domain/model/instant';
import { DEFAULT_NORMS } from '../../src/domain/model/norms';
import { readBoardHistory } from '../../src/jira/read-board-history';
import { checkBoard } from './check-board';
import { checkServer } from './check-server';
import { checkToken } from './check-token';
import { patientInTerminal } from './command-line-patience';
import { jiraOf } from './jira-of';
import { neededConnection } from './real-source';

/** As many as the app keeps. */
const CLOSED_SPRINTS = DEFAULT_NORMS.keptSprints;

/** A board of the site that the environment names, with as many closed sprints as the app keeps and the one that was asked for. */
export async function realHistory(
  environment: Record<string, string | undefined>,
  { boardId, sprintId }: { readonly boardId: number; readonly sprintId: number | null },
): Promise<BoardHistory> {
  const connection = neededConnection(environment);
  const jira = patientInTerminal(jiraOf(connection));
  await checkServer(jira, connection);
  await checkToken(jira, connection);
  await checkBoard(jira, boardId);
  const also = sprintId === null ? {} : { alsoSprint: sprintId };
  const now = instant(Date.now());
  const question = {
    boardId,
    closedSprints: CLOSED_SPRINTS,
    depth: 'signals',
    ...also,
    now,
    recorded: [],
  } as const;
  return (await readBoardHistory(jira, question)).history;
}
