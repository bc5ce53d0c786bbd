import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, Brief } from '../../contract';
import { briefedSprint, briefExperiments, inspect } from '../../domain/inspect';
import { readSummaries } from '../../jira/read-summaries';
import { readExperiments } from '../../store/experiments-kept';
import { answer } from '../answer';
import { enterAsTeam } from '../doors/enter-board';
import { zone } from '../doors/zone';
import { judgedBoard } from '../memory/judged-board';
import { readQuestion } from '../read-question';
import { shownBrief } from '../show/brief';

/** What to take to the retrospective of one sprint: for the team alone, its items named as far as the viewer may see them. */
export function answerBrief({ payload }: Request<unknown>): Promise<Answer<Brief>> {
  return answer(async () => {
    const asked = readQuestion(question, payload);
    const inside = await enterAsTeam(asked.boardId);
    const { viewer, store, settings, now } = inside;
    const { history, listed } = await judgedBoard(inside, asked);
    const inspection = inspect(history, settings, now);
    const sprint = briefedSprint(inspection.sprints, asked.sprintId ?? null);
    const changed = sprint.ledger.changes.map(({ itemId }) => itemId);
    return shownBrief(inspection, {
      sprint,
      marks: history.marks,
      visible: await readSummaries(viewer, changed),
      experiments: briefExperiments(await readExperiments(store, asked.boardId), {
        sprints: listed,
        leftOut: settings.leftOutSprints,
        now,
      }),
      calendar: { ...settings.calendar, zone: asked.zone ?? settings.calendar.zone },
    });
  });
}

const question = z.object({
  boardId: z.int().positive(),
  sprintId: z.int().positive().optional(),
  zone: zone.optional(),
});
