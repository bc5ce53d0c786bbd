import { knownFailure } from '../../domain/model/known-failure';
import type { SprintId } from '../../domain/model/sprint';
import type { BoardOn } from './board-memory';

/** What the arguments of a function name: a board that is switched on, and perhaps one of its sprints. */
export interface Place {
  readonly boardId: number;
  /** `null` = the board as a whole. */
  readonly sprintId: SprintId | null;
}

/** A board by its id, else by its name. A board that is off is not known. Throws `board-unknown`. */
export function boardNamed(boards: readonly BoardOn[], text: string): Place {
  return oneOf(placesOfBoards(boards, text), text);
}

/** A board by its id, else a board or a sprint by its name. Throws `board-unknown`. */
export function boardOrSprintNamed(boards: readonly BoardOn[], text: string): Place {
  const byId = placesWithId(boards, text);
  const places = [...placesOfBoards(boards, text), ...boards.flatMap((board) => sprintPlaces(board, text))];
  return oneOf(byId.length > 0 ? byId : places, text);
}

/** A sprint of one board, by its id, else by its name. Throws `sprint-unknown`. */
export function sprintOfBoard(boards: readonly BoardOn[], boardId: number, text: string): Place {
  const board = boards.find(({ id }) => id === boardId);
  const byId = board?.sprints.find(({ id }) => String(id) === text);
  if (byId !== undefined) return { boardId, sprintId: byId.id };
  const places = board === undefined ? [] : sprintPlaces(board, text);
  if (places.length > 0) return oneOf(places, text);
  throw knownFailure(
    'sprint-unknown',
    `Board ${boardId} has no sprint with the id or the name "${text}".`,
    'Check how it is written: the name of a sprint stands in quotes, its id in the address of its report.',
  );
}

function placesOfBoards(boards: readonly BoardOn[], text: string): readonly Place[] {
  const byId = placesWithId(boards, text);
  if (byId.length > 0) return byId;
  return boards
    .filter(({ name }) => name !== null && isSameName(name, text))
    .map(({ id }) => ({ boardId: id, sprintId: null }));
}

function placesWithId(boards: readonly BoardOn[], text: string): readonly Place[] {
  return boards.filter(({ id }) => String(id) === text).map(({ id }) => ({ boardId: id, sprintId: null }));
}

function sprintPlaces({ id: boardId, sprints }: BoardOn, text: string): readonly Place[] {
  const named = sprints.filter(({ name }) => isSameName(name, text));
  return [...new Set(named.map(({ id }) => id))].map((sprintId) => ({ boardId, sprintId }));
}

/** As in all of JQL, capitals make no difference. */
function isSameName(name: string, text: string): boolean {
  return name.trim().toLowerCase() === text.toLowerCase();
}

function oneOf(places: readonly Place[], text: string): Place {
  const [first] = places;
  if (first === undefined) throw unknownPlace(text);
  if (places.length === 1) return first;
  throw knownFailure(
    'question-unreadable',
    `More than one is called "${text}": ${places.map(inWords).join(', ')}.`,
    'Write the id of the board without quotes; where the function takes a sprint, its id comes second.',
  );
}

function unknownPlace(text: string) {
  return knownFailure(
    'board-unknown',
    `Trust Signals is not switched on for any board with the id or the name "${text}", nor for the board of such a sprint.`,
    'Check how it is written, or ask a project admin to switch the board on.',
  );
}

/** Ids only: the names of boards are for those who may see them. */
function inWords({ boardId, sprintId }: Place): string {
  return sprintId === null ? `board ${boardId}` : `sprint ${sprintId} of board ${boardId}`;
}
