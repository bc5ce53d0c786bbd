import { z } from 'zod';
import { isKnownFailure, type KnownFailure, knownFailure } from '../../src/domain/model/known-failure';
import { ask } from '../../src/jira/ask';
import type { HeadAnswers } from '../../src/jira/board-frame';
import { readFields } from '../../src/jira/field-answer';
import type { Jira } from '../../src/jira/jira';
import { findSprintField } from '../../src/jira/sprint-field';
import { checkBoard } from './check-board';
import type { Connection } from './connection';
import { checkServer } from './check-server';
import { checkToken } from './check-token';
import { scrumBoards } from './scrum-boards';

/** What a real site showed at the first look. */
export interface SiteSeen {
  readonly fields: readonly unknown[];
  readonly statuses: readonly unknown[];
  readonly boards: readonly unknown[];
  /** The board that was named; `null` = none was. */
  readonly head: HeadAnswers | null;
  /** There are more boards than were listed. */
  readonly more: boolean;
}

const LIST = z.array(z.unknown());

/**
 * Looks at a site before anything of it is shown: whether it is a Jira that can be read, whether it takes the token, whether
 * sprints, estimates and the board can be read. Each thing that is not so is a known failure with the next step.
 */
export async function firstCheck(
  jira: Jira,
  connection: Connection,
  boardId: number | null,
): Promise<SiteSeen> {
  await checkServer(jira, connection);
  await checkToken(jira, connection);
  const get = (path: string, answer: string) =>
    ask(jira, { request: { method: 'GET', path }, answer, schema: LIST });
  const fields = await get('/rest/api/3/field', 'the fields of the site');
  findSprintFieldHere(fields);
  const statuses = await get('/rest/api/3/status', 'the statuses of the site');
  if (boardId === null) return { fields, statuses, head: null, ...(await scrumBoards(jira)) };
  const head = await checkBoard(jira, boardId);
  return { fields, statuses, boards: [head.board], head, more: false };
}

function findSprintFieldHere(fields: readonly unknown[]): void {
  try {
    findSprintField(readFields(fields));
  } catch (thrown) {
    throw isKnownFailure(thrown) ? withNextStep(thrown) : thrown;
  }
}

function withNextStep({ failure }: KnownFailure): KnownFailure {
  return knownFailure(
    failure.code,
    failure.says,
    'Jira shows the Sprint field to everybody who may see a project with a scrum board: ask a Jira admin whether it is hidden, or whether Jira Software is missing.',
  );
}
