import type { BoardOn, RememberedInspection } from './board-memory';
import { cameIn } from './came-in';
import { carriedOver } from './carried-over';
import { closesGiven } from './closes-given';
import { notMarked } from './not-marked';
import { boardNamed, boardOrSprintNamed, type Place, sprintOfBoard } from './place-named';
import { type StartedSprint, sprintsMeant } from './sprints-meant';
import { wentOut } from './went-out';

/** A function that people write in searches: what its arguments name, and which items it finds there. */
export interface JqlFunction {
  readonly name: string;
  readonly mostArguments: number;
  readonly placeOf: (boards: readonly BoardOn[], given: readonly string[]) => Place;
  readonly itemIds: (
    remembered: RememberedInspection,
    place: Place,
    given: readonly string[],
  ) => readonly string[];
}

/** Every function of the manifest, by its name. */
const FUNCTIONS: readonly JqlFunction[] = [
  ofSprints('addedAfterSprintStart', cameIn),
  ofSprints('removedAfterSprintStart', wentOut),
  ofBoard('carriedOver', 2, ({ inspection }, [, times]) =>
    carriedOver(inspection.sprints, closesGiven(times)),
  ),
  ofBoard('notMarked', 1, notMarked),
];

/** `null` = it is none of ours. As in all of JQL, capitals make no difference. */
export function functionNamed(name: string): JqlFunction | null {
  return FUNCTIONS.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** (board or sprint), or (board, sprint of it). */
function ofSprints(name: string, itemsOf: (sprint: StartedSprint) => readonly string[]): JqlFunction {
  return {
    name,
    mostArguments: 2,
    placeOf(boards, [first = '', second]) {
      if (second === undefined) return boardOrSprintNamed(boards, first);
      return sprintOfBoard(boards, boardNamed(boards, first).boardId, second);
    },
    itemIds: ({ inspection }, { sprintId }) => sprintsMeant(inspection.sprints, sprintId).flatMap(itemsOf),
  };
}

function ofBoard(
  name: string,
  mostArguments: number,
  itemIdsOf: (remembered: RememberedInspection, given: readonly string[]) => readonly string[],
): JqlFunction {
  return {
    name,
    mostArguments,
    placeOf: (boards, [first = '']) => boardNamed(boards, first),
    itemIds: (remembered, _place, given) => itemIdsOf(remembered, given),
  };
}
