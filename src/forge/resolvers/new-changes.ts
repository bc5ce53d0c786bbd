import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, NewChanges } from '../../contract';
import { inspect, isMarked, markedChanges } from '../../domain/inspect';
import type { BoardHistory } from '../../domain/model/board-history';
import type { InspectedSprint } from '../../domain/model/inspection';
import { boardPaused } from '../../store/board-paused';
import { answer } from '../answer';
import { approachBoard, type AtBoard, isTeam } from '../doors/enter-board';
import { passFor } from '../doors/pass';
import { rememberBoard } from '../memory/remembered-board';
import { readQuestion } from '../read-question';

type Running = Extract<InspectedSprint, { kind: 'running' }>;

type News = Extract<NewChanges, { kind: 'changes' }>;

const FOR_GOOD: NewChanges = { kind: 'quiet', pass: null };

/**
 * Whether changes of the running sprint that nobody marked came since the viewer last looked. Quiet for everybody
 * outside the team, for a board that is off and when there is nothing to say; only what is remembered is looked at.
 * Throws `board-paused`.
 */
export function answerNewChanges({ payload, context }: Request<unknown>): Promise<Answer<NewChanges>> {
  return answer(async () => {
    const { boardId, seen } = readQuestion(question, payload);
    const inside = await approachBoard(boardId);
    const { switchedOnAt, pausedAt } = inside.agreement;
    if (switchedOnAt === null) return FOR_GOOD;
    if (pausedAt !== null) throw boardPaused();
    if (!(await isTeam(inside))) return FOR_GOOD;
    const news = await newestNews(inside, boardId, seen ?? 0);
    return news ?? { kind: 'quiet', pass: await passFor({ context, boardId, now: inside.now }) };
  });
}

/** Of several sprints that run, the one with the newest change is told. */
async function newestNews(
  { store, settings, now }: AtBoard,
  boardId: number,
  seen: number,
): Promise<News | null> {
  const remembered = await rememberBoard(store, boardId, now);
  if (remembered === null) return null;
  const { history } = remembered;
  const running = inspect(history, settings, now).sprints.filter((one) => one.kind === 'running');
  const news = running.flatMap((one) => newsOf(one, history, seen));
  return news.reduce<News | null>(
    (found, one) => (found === null || one.newest > found.newest ? one : found),
    null,
  );
}

function newsOf({ sprint, ledger }: Running, history: BoardHistory, seen: number): News[] {
  const changes = markedChanges(sprint.id, ledger.changes, history.marks ?? []);
  const unmarked = changes.filter(({ change, marks }) => !isMarked(marks) && change.at > seen);
  if (unmarked.length === 0) return [];
  const newest = Math.max(...unmarked.map(({ change }) => change.at));
  return [{ kind: 'changes', sprintId: sprint.id, sprint: sprint.name, count: unmarked.length, newest }];
}

const question = z.object({ boardId: z.int().positive(), seen: z.number().nonnegative().optional() });
