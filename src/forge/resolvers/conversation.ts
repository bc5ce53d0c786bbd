import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, Conversation } from '../../contract';
import { inspect } from '../../domain/inspect';
import { instant } from '../../domain/model/instant';
import { DEFAULT_SETTINGS } from '../../domain/model/settings';
import { readBoardAsViewer } from '../../jira/read-board-as-viewer';
import { readBoardHistory } from '../../jira/read-board-history';
import { readSummaries } from '../../jira/read-summaries';
import { answer } from '../answer';
import { jiraAsApp, jiraAsViewer } from '../jira-as';
import { patient } from '../patient';
import { readQuestion } from '../read-question';
import { itemIdsOfConversation, teamConversation } from '../show/conversation';
import { holdsTeamRole } from '../team-right';

/** Facts are kept for the last 24 closed sprints, so no reading rests on more. */
const CLOSED_SPRINTS = 24;

/** What could cost trust and what builds it: for the team alone, after a live read of the board as the viewer. */
export function answerConversation({ payload }: Request<unknown>): Promise<Answer<Conversation>> {
  return answer(async () => {
    const { boardId } = readQuestion(question, payload);
    const viewer = patient(jiraAsViewer);
    await readBoardAsViewer(viewer, boardId);
    const now = instant(Date.now());
    const app = patient(jiraAsApp);
    const asked = { boardId, closedSprints: CLOSED_SPRINTS, depth: 'signals', now, recorded: [] } as const;
    const { history, projectKey } = await readBoardHistory(app, asked);
    if (!(await holdsTeamRole(viewer, projectKey))) return NOT_THE_TEAM;
    const inspection = inspect(history, DEFAULT_SETTINGS, now);
    return teamConversation(inspection, await readSummaries(viewer, itemIdsOfConversation(inspection)));
  });
}

const NOT_THE_TEAM: Conversation = {
  kind: 'not-the-team',
  says: 'This page is for the team: for people who hold a role such as Product Owner, Scrum Master or Developers in this project.',
  next: 'Who is the team? A project admin can give you one of these roles. The scope facts of the sprint stay open to you.',
};

const question = z.object({ boardId: z.int().positive() });
