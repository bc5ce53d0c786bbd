import { z } from 'zod';
import { knownFailure } from '../../src/domain/model/known-failure';
import { ask } from '../../src/jira/ask';
import type { Jira } from '../../src/jira/jira';

const BOARDS_A_PAGE = 50;
const MOST = 200;

const page = z.object({
  values: z.array(z.looseObject({ type: z.string().nullish() })),
  isLast: z.boolean().nullish(),
});

/** The boards with sprints that the token's owner may see, 200 at most: a large site has thousands. */
export async function scrumBoards(
  jira: Jira,
): Promise<{ readonly boards: readonly unknown[]; readonly more: boolean }> {
  const boards: unknown[] = [];
  for (let startAt = 0; startAt < MOST;) {
    const path = `/rest/agile/1.0/board?type=scrum,simple&startAt=${String(startAt)}&maxResults=${String(BOARDS_A_PAGE)}`;
    const request = { method: 'GET', path } as const;
    const { values, isLast } = await ask(jira, { request, answer: 'the boards', schema: page });
    boards.push(...values.filter(({ type }) => type === 'scrum' || type === 'simple'));
    startAt += values.length;
    if (isLast === true || values.length === 0) return withBoards(boards, false);
  }
  return withBoards(boards, true);
}

function withBoards(boards: readonly unknown[], more: boolean) {
  if (boards.length > 0) return { boards, more };
  throw knownFailure(
    'board-unknown',
    'The site shows no scrum board to the owner of the token.',
    'Open a scrum board in your browser with the same account; if there is none, ask a project admin for access, or for a board that plans in sprints.',
  );
}
