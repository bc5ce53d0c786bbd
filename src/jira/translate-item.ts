import type { WorkItem } from '../domain/model/work-item';
import type { IssueAnswer } from './board-answers';
import type { FieldMatch } from './changed-field';
import type { EstimateField } from './estimate-field';
import { estimateTrack, ONE_ITEM } from './estimate-track';
import type { FactFields } from './fact-fields';
import type { JiraField } from './field-answer';
import { fromCreation } from './from-creation';
import { walkHistory, type ItemHistory } from './history-walk';
import { readItem, type ItemAnswer } from './item-answer';
import { itemFacts } from './item-facts';
import { sprintIdsInField } from './sprint-ids';
import { sprintTrack } from './sprint-track';
import { statusTrack } from './status-track';
import { unreadable } from './unreadable';

/** What must be known of a board before one of its items can be read. */
export interface ItemReading {
  readonly sprintField: JiraField;
  readonly estimateField: EstimateField;
  readonly match: FieldMatch;
  readonly factFields: FactFields;
  /** Ids or keys of the items that the board's filter returns; `null` = not known, so all are taken as the board's. */
  readonly boardItems: ReadonlySet<string> | null;
}

export interface TranslatedItem {
  readonly item: WorkItem;
  readonly history: ItemHistory;
}

/** Turns one of Jira's issues and its history into a work item with the past of the fields the ledger needs. */
export function translateItem(answer: IssueAnswer, position: number, reading: ItemReading): TranslatedItem {
  const read = readItem(answer.issue, position);
  const { id, key, kind, createdAt, updatedAt } = read;
  const history = walkHistory(answer, id, reading.match);
  const { boardItems } = reading;
  const facts = itemFacts(read, history, reading.factFields);
  const item: WorkItem = {
    id,
    key,
    createdAt,
    ...(updatedAt === null ? {} : { updatedAt }),
    kind,
    onBoard: boardItems === null || boardItems.has(id) || boardItems.has(key),
    sprints: fromCreation(sprintTrack(sprintsToday(read, reading.sprintField), history), createdAt),
    status: fromCreation(statusTrack(read, history), createdAt),
    estimate: fromCreation(estimateOf(read, reading.estimateField, history), createdAt),
    ...(facts === undefined ? {} : { facts }),
  };
  return { item, history };
}

function sprintsToday({ id, fields }: ItemAnswer, field: JiraField) {
  const today = sprintIdsInField(fields[field.id]);
  if (today === null) throw unreadable(`work item ${id}`, `fields.${field.id}`);
  return today;
}

function estimateOf({ fields }: ItemAnswer, estimate: EstimateField, history: ItemHistory) {
  if (estimate.kind === 'item-count') return ONE_ITEM;
  return estimateTrack(fields[estimate.field.id], estimate.estimation.unit, history);
}
