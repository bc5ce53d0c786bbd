import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, NewChanges } from '../../contract';
import { inspect, isMarked, markedChanges } from '../../domain/inspect';
import type { BoardHistory } from '../../domain/model/board-history';
import type { Instant } from '../../domain/model/instant';
import type { InspectedSprint } from '../../domain/model/inspection';
import { DEFAULT_SETTINGS } from '../../domain/model/settings';
import { answer } from '../answer';
import { approachBoard, type AtBoard, isTeam } from '../doors/enter-board';
import { rememberBoard } from '../memory/remembered-board';
import { readQuestion } from '../read-question';

type Running = Extract<InspectedSprint, { kind: 'running' }>;

const QUIET: NewChanges = { kind: 'quiet' };

/**
 * Whether changes of the running sprint that nobody marked came since the viewer last looked. Quiet for everybody
 * outside the team, for a board that is off and when there is nothing to say; only what is remembered is looked at.
 */
export function answerNewChanges({ payload }: Request<unknown>): Promise<Answer<NewChanges>> {
  return answer(async () => {
    const { boardId, seen } = readQuestion(question, payload);
    const inside = await approachBoard(boardId);
    if (inside.agreement.switchedOnAt === null || !(await isTeam(inside))) return QUIET;
    return newChanges(inside, boardId, seen ?? 0);
  });
}

async function newChanges({ store, now }: AtBoard, boardId: number, seen: number): Promise<NewChanges> {
  const remembered = await rememberBoard(store, boardId, now);
  return remembered === null ? QUIET : unmarkedSince(remembered.history, now, seen);
}

function unmarkedSince(history: BoardHistory, now: Instant, seen: number): NewChanges {
  const running = inspect(history, DEFAULT_SETTINGS, now).sprints.filter((one) => one.kind === 'running');
  const news = running.flatMap((one) => newsOf(one, history, seen));
  return news.reduce<NewChanges>((found, one) => (newestOf(one) > newestOf(found) ? one : found), QUIET);
}

/** Of several sprints that run, the one with the newest change is told. */
function newestOf(news: NewChanges): number {
  return news.kind === 'changes' ? news.newest : 0;
}

function newsOf({ sprint, ledger }: Running, history: BoardHistory, seen: number): NewChanges[] {
  const changes = markedChanges(sprint.id, ledger.changes, history.marks ?? []);
  const unmarked = changes.filter(({ change, marks }) => !isMarked(marks) && change.at > seen);
  if (unmarked.length === 0) return [];
  const newest = Math.max(...unmarked.map(({ change }) => change.at));
  return [{ kind: 'changes', sprintId: sprint.id, sprint: sprint.name, count: unmarked.length, newest }];
}

const question = z.object({ boardId: z.int().positive(), seen: z.number().nonnegative().optional() });
