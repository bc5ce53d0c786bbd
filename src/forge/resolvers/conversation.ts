import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, Conversation } from '../../contract';
import { inspect } from '../../domain/inspect';
import type { BoardHistory } from '../../domain/model/board-history';
import { readBoardHistory } from '../../jira/read-board-history';
import { readSummaries } from '../../jira/read-summaries';
import { answer } from '../answer';
import { type AtBoard, enterBoard, isTeam } from '../doors/enter-board';
import { type BoardNow, rememberedNow } from '../memory/board-now';
import { sprintsToKeep } from '../queue/sprints-to-keep';
import { readQuestion } from '../read-question';
import { itemIdsOfConversation, teamConversation } from '../show/conversation';

/** What could cost trust and what builds it: for the team alone, after a live read of the board as the viewer. */
export function answerConversation({ payload }: Request<unknown>): Promise<Answer<Conversation>> {
  return answer(async () => {
    const { boardId } = readQuestion(question, payload);
    const inside = await enterBoard(boardId);
    if (!(await isTeam(inside))) return NOT_THE_TEAM;
    const inspection = inspect(await historyOf(inside, boardId), inside.settings, inside.now);
    return teamConversation(
      inspection,
      await readSummaries(inside.viewer, itemIdsOfConversation(inspection)),
      inside.norms,
    );
  });
}

/**
 * No reading rests on more closed sprints than the agreement lets be kept, even before the others are forgotten. While
 * nothing is remembered yet, all that the signals look at is read from Jira.
 */
async function historyOf(inside: AtBoard, boardId: number): Promise<BoardHistory> {
  const { app, now, norms } = inside;
  const { keptSprints } = norms;
  const remembered = await rememberedNow(inside, { boardId });
  if (remembered !== null) return withinKept(remembered, keptSprints);
  const asked = { boardId, closedSprints: keptSprints, depth: 'signals', now, recorded: [] } as const;
  return (await readBoardHistory(app, asked)).history;
}

function withinKept({ history, listed }: BoardNow, keptSprints: number): BoardHistory {
  const kept = new Set(sprintsToKeep({ listed, keptSprints }).map(({ id }) => id));
  return {
    ...history,
    sprints: history.sprints.filter(({ id, state }) => state !== 'closed' || kept.has(id)),
  };
}

const NOT_THE_TEAM: Conversation = {
  kind: 'not-the-team',
  says: 'This page is for the team: for people who hold a role such as Product Owner, Scrum Master or Developers in this project.',
  next: 'Who is the team? A project admin can give you one of these roles. The scope facts of the sprint stay open to you.',
};

const question = z.object({ boardId: z.int().positive() });
