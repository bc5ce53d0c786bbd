import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, Conversation } from '../../contract';
import { inspect } from '../../domain/inspect';
import { readSummaries } from '../../jira/read-summaries';
import { answer } from '../answer';
import { enterBoard, isTeam } from '../doors/enter-board';
import { judgedBoard } from '../memory/judged-board';
import { readQuestion } from '../read-question';
import { itemIdsOfConversation, teamConversation } from '../show/conversation';

/** What could cost trust and what builds it: for the team alone, after a live read of the board as the viewer. */
export function answerConversation({ payload }: Request<unknown>): Promise<Answer<Conversation>> {
  return answer(async () => {
    const { boardId } = readQuestion(question, payload);
    const inside = await enterBoard(boardId);
    if (!(await isTeam(inside))) return NOT_THE_TEAM;
    const { history } = await judgedBoard(inside, { boardId });
    const inspection = inspect(history, inside.settings, inside.now);
    return teamConversation(
      inspection,
      await readSummaries(inside.viewer, itemIdsOfConversation(inspection)),
      inside.norms,
    );
  });
}

const NOT_THE_TEAM: Conversation = {
  kind: 'not-the-team',
  says: 'This page is for the team: for people who hold a role such as Product Owner, Scrum Master or Developers in this project.',
  next: 'Who is the team? A project admin can give you one of these roles. The scope facts of the sprint stay open to you.',
};

const question = z.object({ boardId: z.int().positive() });
