import { type Instant, instant } from '../../src/domain/model/instant';
import type { RawAnswers, RawConfiguration, RawRecorded, RawSprint, RawStatus } from '../support/raw-answers';
import { DOING, DONE, REVIEW, SHIPPED, TODO, UNLISTED, UNMAPPED } from './board-statuses';
import type { DrawnBoard } from './random-board';
import type { DrawnSprint } from './random-sprints';
import type { Telling } from './telling';
import { estimateFieldOf, FIELDS } from './told-board-fields';
import { toldItem } from './told-item';

/** A drawn board as Jira would answer it, every instant `shift` milliseconds later. */
export function toldBoard(board: DrawnBoard, shift = 0): RawAnswers {
  const telling: Telling = { board, estimateField: estimateFieldOf(board), shift };
  const issues = board.items.map((item, position) => toldItem(item, position, telling));
  const onBoard = issues.filter((_, position) => board.items[position]?.onBoard === true);
  return {
    board: { id: 8, name: 'CHK board', type: 'scrum' },
    configuration: configurationOf(telling),
    sprints: board.sprints.map((sprint) => toldSprint(sprint, shift)),
    fields: FIELDS,
    statuses: STATUSES,
    issues,
    boardItems: board.boardItemsKnown ? new Set(onBoard.map(({ issue }) => issue.key)) : null,
    recorded: board.sprints.flatMap((sprint) => toldRecord(sprint, shift)),
    scan: { since: null, projects: ['CHK'], truncated: false, unreadable: 0 },
  };
}

/** The instant at which a told board is looked at. */
export function toldNow(board: DrawnBoard, shift = 0): Instant {
  return instant(board.now + shift);
}

/** The categories tell another story than the columns, for only the columns count. */
const STATUSES: readonly RawStatus[] = [TODO, DOING, REVIEW, DONE, SHIPPED, UNMAPPED].map((id) => ({
  id,
  name: id === REVIEW ? 'Done' : `Status ${id}`,
  statusCategory: { key: id === UNMAPPED || id === REVIEW ? 'done' : 'indeterminate' },
}));

function configurationOf({ board, estimateField }: Telling): RawConfiguration {
  const column = (name: string, ...ids: readonly string[]) => ({ name, statuses: ids.map((id) => ({ id })) });
  const columns = [
    column('To do', TODO),
    column('In progress', DOING, UNLISTED, REVIEW),
    column('Done', DONE, SHIPPED),
    ...(board.emptyLastColumn ? [column('Released')] : []),
  ];
  const estimation: RawConfiguration['estimation'] =
    estimateField === null
      ? { type: 'issueCount' }
      : { type: 'field', field: { fieldId: estimateField.id, displayName: estimateField.name } };
  return { id: 8, name: 'CHK board', type: 'scrum', columnConfig: { columns }, estimation };
}

function toldSprint(sprint: DrawnSprint, shift: number): RawSprint {
  const date = (name: string, at: number | null) =>
    at === null ? {} : { [name]: new Date(at + shift).toISOString() };
  return {
    id: sprint.id,
    name: `Sprint ${sprint.id}, part one`,
    state: sprint.state,
    ...date('startDate', sprint.startDate),
    ...date('activatedDate', sprint.activatedDate),
    ...date('completeDate', sprint.completeDate),
  };
}

function toldRecord({ id, recorded }: DrawnSprint, shift: number): RawRecorded[] {
  if (recorded === null) return [];
  const startedAt = new Date(recorded.startedAt + shift).toISOString();
  return [{ sprintId: id, startedAt, seenActive: recorded.seenActive }];
}
