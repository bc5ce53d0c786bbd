import type { CheckIn } from '../../contract';
import { BEFORE_READING, inspect } from '../../domain/inspect';
import type { BreakerState } from '../../domain/model/judgement';
import type { SprintId } from '../../domain/model/sprint';
import { readRounds } from '../../store/rounds-kept';
import type { AtBoard } from '../doors/enter-board';
import { rememberBoard } from '../memory/remembered-board';
import { closedLast } from '../queue/sprints-to-keep';
import { checkInView } from '../show/check-in';
import { hasAnswered } from './has-answered';
import { mayOpenRounds } from './may-open-rounds';
import { roundKeys } from './round-keys';

/** The check-in of a board as it stands now, for one viewer. Of Jira nothing is read: only closed sprints are told of. */
export async function checkInNow(inside: AtBoard, boardId: number, accountId: string): Promise<CheckIn> {
  const { store, norms } = inside;
  const { rounds } = await readRounds(store, boardId);
  const { open } = rounds;
  const keeping = { store, keys: roundKeys };
  return checkInView({
    rounds,
    answered: open !== null && (await hasAnswered(keeping, boardId, open.id, accountId)),
    mayOpen: await mayOpenRounds(inside),
    mayOpenRounds: norms.mayOpenRounds,
    ...(await closesOf(inside, boardId)),
  });
}

interface Closes {
  readonly states: readonly BreakerState[];
  readonly closedLast: SprintId | null;
}

/** What the closed sprints say. */
async function closesOf({ store, settings, now }: AtBoard, boardId: number): Promise<Closes> {
  const remembered = await rememberBoard(store, boardId, now);
  if (remembered === null) return { states: BEFORE_READING, closedLast: null };
  const states = inspect(remembered.history, settings, now).breakers;
  return { states, closedLast: closedLast(remembered.listed)?.id ?? null };
}
