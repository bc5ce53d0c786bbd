import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, Numbers } from '../../contract';
import { inspect, reconcile } from '../../domain/inspect';
import type { InspectedSprint } from '../../domain/model/inspection';
import { knownFailure } from '../../domain/model/known-failure';
import { readSummaries } from '../../jira/read-summaries';
import { answer } from '../answer';
import { enterBoard } from '../doors/enter-board';
import { boardNow } from '../memory/board-now';
import { readQuestion } from '../read-question';
import { itemIdsBeside, shownNumbers } from '../show/numbers';

/**
 * One closed sprint beside Jira's own reports, for whoever may see the board: of the sprint it tells no more than its own
 * page does. A running sprint has no figures to compare.
 */
export function answerNumbers({ payload }: Request<unknown>): Promise<Answer<Numbers>> {
  return answer(async () => {
    const asked = readQuestion(question, payload);
    const inside = await enterBoard(asked.boardId);
    const { settings, now, viewer } = inside;
    const { history } = await boardNow(inside, asked);
    const inspection = inspect(history, settings, now);
    const closed = closedSprint(inspection.sprints, asked.sprintId);
    const beside = closed && reconcile(history, settings, now, closed.sprint.id);
    if (closed === undefined || beside === null || beside === undefined) throw notClosed();
    const visible = await readSummaries(viewer, itemIdsBeside(closed, beside));
    return shownNumbers(closed, beside, inspection, visible);
  });
}

type Closed = Extract<InspectedSprint, { kind: 'closed' }>;

/** Without a wish the one that closed last. */
function closedSprint(sprints: readonly InspectedSprint[], wished: number | undefined): Closed | undefined {
  return sprints
    .filter((one): one is Closed => one.kind === 'closed')
    .findLast(({ sprint }) => wished === undefined || sprint.id === wished);
}

function notClosed() {
  return knownFailure(
    'sprint-unknown',
    'Only a closed sprint of this board can be set beside Jira’s reports, and this is none.',
    'Choose a closed sprint from the list.',
  );
}

const question = z.object({
  boardId: z.int().positive(),
  sprintId: z.int().positive().optional(),
});
