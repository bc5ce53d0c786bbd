import type { IndexedIssue } from './indexed-issue';
import type { RawRecord } from './raw-values';
import { textOf } from './raw-values';
import type { BoardDetails, RawSprint } from './site';

/**
 * Every sprint that exists on a site, by id: those that a board lists, and those that only a Sprint field shows
 * (their board may be gone). A sprint that only a history names was deleted and is not among them.
 */
export function sprintsOf(
  boards: Iterable<BoardDetails>,
  issues: Iterable<IndexedIssue>,
): ReadonlyMap<number, RawSprint> {
  const sprints = new Map<number, RawSprint>();
  for (const details of boards) {
    for (const sprint of details.sprints) sprints.set(sprint.id, sprint);
  }
  for (const { sprints: shown } of issues) {
    for (const value of shown) {
      const sprint = sprintOfFieldValue(value);
      if (sprint !== null && !sprints.has(sprint.id)) sprints.set(sprint.id, sprint);
    }
  }
  return sprints;
}

/** The Sprint field calls the board that owns a sprint `boardId`, the agile answers call it `originBoardId`. */
function sprintOfFieldValue({ boardId, ...value }: RawRecord): RawSprint | null {
  const name = textOf(value['name']);
  const state = textOf(value['state']);
  if (typeof value['id'] !== 'number' || name === null || state === null) return null;
  const owner = boardId === undefined ? {} : { originBoardId: boardId };
  return { ...value, ...owner, id: value['id'], name, state };
}
