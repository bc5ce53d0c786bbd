import { createHash } from 'node:crypto';
import { knownFailure } from '../../src/domain/model/known-failure';
import { checkBoard } from './check-board';
import { checkServer } from './check-server';
import { checkToken } from './check-token';
import { patientInTerminal } from './command-line-patience';
import { type Connection, takeConnection } from './connection';
import type { ExportSource } from './export/export-source';
import { NO_EXTRAS } from './export/plain-shape';
import { jiraOf } from './jira-of';

/** The site that the environment names, looked at first. Throws known failures with the next step. */
export async function realSource(
  environment: Record<string, string | undefined>,
  boardId: number,
  say: (line: string) => void,
): Promise<ExportSource> {
  const connection = neededConnection(environment);
  const jira = patientInTerminal(jiraOf(connection));
  say(`Reading board ${String(boardId)} of ${connection.host}; nothing is changed there.`);
  await checkServer(jira, connection);
  await checkToken(jira, connection);
  await checkBoard(jira, boardId);
  const digest = createHash('sha256').update(connection.address).digest('hex');
  return { jira, digest, extrasOf: () => NO_EXTRAS };
}

/** Throws `question-unreadable` where no site is named. */
export function neededConnection(environment: Record<string, string | undefined>): Connection {
  const connection = takeConnection(environment);
  if (connection !== null) return connection;
  throw knownFailure(
    'question-unreadable',
    'No site is named: neither a folder nor a real one.',
    'Name a folder with --site DIR, or a real site with JIRA_SITE and its token in the environment.',
  );
}
