import type { Board, Column } from '../domain/model/board';
import type { BoardHistory } from '../domain/model/board-history';
import type { Coverage } from '../domain/model/coverage';
import type { WorkItem } from '../domain/model/work-item';
import { readBoard } from './board-answer';
import type { BoardAnswers, IssueAnswer } from './board-answers';
import { matchFields } from './changed-field';
import { readConfiguration, type ConfigurationAnswer } from './configuration-answer';
import { findEstimateField } from './estimate-field';
import { readFields } from './field-answer';
import { readRecorded } from './recorded-answer';
import { readSprints } from './sprint-answer';
import { findSprintField } from './sprint-field';
import { readStatuses } from './status-answer';
import { translateItem, type ItemReading } from './translate-item';
import { withoutHistory } from './without-history';

export { withEmbeddedChangelog } from './embedded-changelog';

/**
 * The door: all of Jira's answers about one board become the history that the rules read.
 * Throws `board-without-sprints`, `sprint-field-unknown`, `estimate-field-unknown`, and `jira-answer-unreadable`
 * naming the answer and the field.
 */
export function translateBoard(answers: BoardAnswers): BoardHistory {
  const { id, name, kind } = readBoard(answers.board);
  const { columnConfig, estimation } = readConfiguration(answers.configuration);
  const fields = readFields(answers.fields);
  const sprintField = findSprintField(fields);
  const estimateField = findEstimateField(estimation ?? null, fields);
  const match = matchFields(sprintField, estimateField);
  const sprints = readSprints(answers.sprints, readRecorded(answers.recorded));
  const { boardItems } = answers;
  const { items, history } = readItems(answers.issues, { sprintField, estimateField, match, boardItems });
  const board: Board = {
    id,
    name,
    kind,
    columns: columnConfig.columns.map(readColumn),
    statuses: readStatuses(answers.statuses),
    estimation: estimateField.kind === 'field' ? estimateField.estimation : { kind: 'item-count' },
  };
  return { board, sprints, items, coverage: coverageOf(answers, items.length, history) };
}

function readColumn({ name, statuses }: ConfigurationAnswer['columnConfig']['columns'][number]): Column {
  return { name, statusIds: statuses.map(({ id }) => id) };
}

function readItems(issues: Iterable<IssueAnswer>, reading: ItemReading) {
  const items: WorkItem[] = [];
  let anyHistory = false;
  let anyCut = false;
  for (const answer of issues) {
    const { item, history } = translateItem(answer, items.length, reading);
    items.push(item);
    anyHistory ||= history.entries > 0;
    anyCut ||= history.cut;
  }
  if (anyHistory || items.length === 0) return { items, history: anyCut ? 'cut' : 'complete' } as const;
  const countsItems = reading.estimateField.kind === 'item-count';
  return { items: items.map((item) => withoutHistory(item, countsItems)), history: 'none' } as const;
}

function coverageOf(answers: BoardAnswers, candidates: number, history: Coverage['history']): Coverage {
  const { since, projects, truncated, unreadable } = answers.scan;
  const boardItems = answers.boardItems === null ? 'unknown' : 'known';
  return { scannedSince: since, projects, candidates, truncated, unreadable, history, boardItems };
}
