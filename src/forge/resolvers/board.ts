import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, BoardHealth } from '../../contract';
import { inspect } from '../../domain/inspect';
import { type Instant, instant } from '../../domain/model/instant';
import { DEFAULT_SETTINGS } from '../../domain/model/settings';
import { readBoardAsViewer } from '../../jira/read-board-as-viewer';
import { readBoardHistory } from '../../jira/read-board-history';
import { readSummaries } from '../../jira/read-summaries';
import { answer } from '../answer';
import { jiraAsApp, jiraAsViewer } from '../jira-as';
import { patient } from '../patient';
import { readQuestion } from '../read-question';
import { boardHealth } from '../show/board-health';
import { chooseSprint } from '../show/choose-sprint';
import { itemIdsOf } from '../show/shown-sprint';
import { sprintCalendar } from '../show/sprint-calendar';
import { sprintChoices } from '../show/sprint-choices';

/** How many closed sprints the panel reads. */
const CLOSED_SPRINTS = 12;

/**
 * One board with one of its sprints: read as the app, after a live read of the board as the viewer,
 * with the items named only as far as the viewer may see them.
 */
export function answerBoard({ payload }: Request<unknown>): Promise<Answer<BoardHealth>> {
  return answer(async () => {
    const asked = readQuestion(question, payload);
    const viewer = patient(jiraAsViewer);
    await readBoardAsViewer(viewer, asked.boardId);
    const now = instant(Date.now());
    const { history, listed } = await readBoardHistory(patient(jiraAsApp), historyQuestion(asked, now));
    const inspection = inspect(history, DEFAULT_SETTINGS, now);
    const chosen = chooseSprint(inspection.sprints, asked.sprintId);
    const visible = await readSummaries(viewer, chosen === null ? [] : itemIdsOf(chosen));
    const calendar = sprintCalendar({
      zone: asked.zone ?? 'UTC',
      workingDays: [1, 2, 3, 4, 5],
      holidays: [],
    });
    return boardHealth(inspection, chosen, sprintChoices(listed, now), { visible, calendar });
  });
}

function historyQuestion({ boardId, sprintId }: z.infer<typeof question>, now: Instant) {
  return {
    boardId,
    closedSprints: CLOSED_SPRINTS,
    ...(sprintId === undefined ? {} : { alsoSprint: sprintId }),
    now,
    recorded: [],
  };
}

const question = z.object({
  boardId: z.int().positive(),
  sprintId: z.int().positive().optional(),
  zone: z.string().max(64).refine(isZone).optional(),
});

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
