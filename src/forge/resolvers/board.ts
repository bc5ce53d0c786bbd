import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, BoardHealth, LiveBoard } from '../../contract';
import { inspect } from '../../domain/inspect';
import { readSummaries } from '../../jira/read-summaries';
import { readMended } from '../../store/mended';
import { answer } from '../answer';
import { type AtBoard, enterBoard, isTeam } from '../doors/enter-board';
import { passFor } from '../doors/pass';
import { zone } from '../doors/zone';
import { type BoardNow, boardNow } from '../memory/board-now';
import { boardVersion } from '../memory/board-version';
import { readQuestion } from '../read-question';
import { boardHealth } from '../show/board-health';
import { chooseSprint } from '../show/choose-sprint';
import { marksForTeam, NO_MARKS } from '../show/marks';
import { itemIdsOf } from '../show/shown-sprint';
import { sprintCalendar } from '../show/sprint-calendar';
import { sprintChoices } from '../show/sprint-choices';

/**
 * One board with one of its sprints: read as the app, after a live read of the board as the viewer,
 * with the items named only as far as the viewer may see them, and the marks shown to the team alone.
 */
export function answerBoard({ payload, context }: Request<unknown>): Promise<Answer<BoardHealth>> {
  return answer(async () => {
    const asked = readQuestion(question, payload);
    const inside = await enterBoard(asked.boardId);
    // The version is read first: what changes while the board is read is then asked for again.
    const version = await boardVersion(inside.store, asked.boardId);
    const pass = await passFor({ context, boardId: asked.boardId, now: inside.now });
    return shown(inside, asked, { ...version, pass }, await boardNow(inside, asked));
  });
}

async function shown(
  inside: AtBoard,
  asked: z.infer<typeof question>,
  live: LiveBoard,
  { history, listed, source }: BoardNow,
): Promise<BoardHealth> {
  const { now, viewer, settings } = inside;
  const inspection = inspect(history, settings, now);
  const chosen = chooseSprint(inspection.sprints, asked.sprintId);
  // While nothing is remembered nothing can be marked either, and the first paint does not wait for the viewer's roles.
  const marked = source === 'remembered' && (await isTeam(inside));
  const mended = await readMended(inside.store, asked.boardId);
  const visible = await readSummaries(viewer, chosen === null ? [] : itemIdsOf(chosen));
  return boardHealth(
    inspection,
    chosen,
    { choices: sprintChoices(listed, now), live, mended },
    {
      visible,
      marks: marked ? marksForTeam(history, listed) : NO_MARKS,
      planningGrace: settings.planningGrace,
      calendar: sprintCalendar({ ...settings.calendar, zone: asked.zone ?? settings.calendar.zone }),
    },
  );
}

const question = z.object({
  boardId: z.int().positive(),
  sprintId: z.int().positive().optional(),
  fresh: z.boolean().optional(),
  zone: zone.optional(),
});
