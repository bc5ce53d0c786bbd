import type { Board, Column } from '../domain/model/board';
import type { BoardHistory } from '../domain/model/board-history';
import type { Coverage } from '../domain/model/coverage';
import type { WorkItem } from '../domain/model/work-item';
import { readBoard } from './board-answer';
import type { BoardAnswers, IssueAnswer } from './board-answers';
import { matchFields } from './changed-field';
import { readConfiguration, type ConfigurationAnswer } from './configuration-answer';
import { findEstimateField, type EstimateField } from './estimate-field';
import { findFactFields } from './fact-fields';
import { readFields } from './field-answer';
import { readRecorded } from './recorded-answer';
import { readSprints } from './sprint-answer';
import { findSprintField } from './sprint-field';
import { readStatuses } from './status-answer';
import { translateItem, type ItemReading } from './translate-item';
import { withoutHistory } from './without-history';

/** All of Jira's answers about a board but its items. */
export type FrameAnswers = Omit<BoardAnswers, 'issues'>;

/** A board on its way through the door: its items come in one by one, and only what the rules need of each is kept. */
export interface BoardTranslation {
  readonly add: (answer: IssueAnswer) => void;
  /** The board with all items that came in. */
  readonly finish: () => BoardHistory;
}

/** Reads everything but the items, and makes ready for them. */
export function beginTranslation(answers: FrameAnswers): BoardTranslation {
  const { columnConfig, estimation } = readConfiguration(answers.configuration);
  const fields = readFields(answers.fields);
  const sprintField = findSprintField(fields);
  const estimateField = findEstimateField(estimation ?? null, fields);
  const factFields = findFactFields(fields);
  const match = matchFields(sprintField, estimateField, factFields);
  const sprints = readSprints(answers.sprints, readRecorded(answers.recorded));
  const board = boardOf(answers, columnConfig, estimateField);
  const { boardItems, siteHasHistory = false } = answers;
  const reading = { sprintField, estimateField, match, factFields, boardItems };
  const { add, finish } = collectItems(reading, siteHasHistory);
  const history = (): BoardHistory => {
    const read = finish();
    return {
      board,
      sprints,
      items: read.items,
      coverage: coverageOf(answers, read.items.length, read.history),
    };
  };
  return { add, finish: history };
}

function boardOf(
  answers: FrameAnswers,
  { columns }: ConfigurationAnswer['columnConfig'],
  estimateField: EstimateField,
): Board {
  const { id, name, kind } = readBoard(answers.board);
  return {
    id,
    name,
    kind,
    columns: columns.map(readColumn),
    statuses: readStatuses(answers.statuses),
    estimation: estimateField.kind === 'field' ? estimateField.estimation : estimateField,
  };
}

function readColumn({ name, statuses }: ConfigurationAnswer['columnConfig']['columns'][number]): Column {
  return { name, statusIds: statuses.map(({ id }) => id) };
}

/** Whether the site has any history can only be told when the last item has come in. */
function collectItems(reading: ItemReading, siteHasHistory: boolean) {
  const items: WorkItem[] = [];
  let anyHistory = siteHasHistory;
  let anyCut = false;
  return {
    add: (answer: IssueAnswer) => {
      const { item, history } = translateItem(answer, items.length, reading);
      items.push(item);
      anyHistory ||= history.entries > 0;
      anyCut ||= history.cut;
    },
    finish: () => {
      if (anyHistory || items.length === 0) return { items, history: anyCut ? 'cut' : 'complete' } as const;
      const countsItems = reading.estimateField.kind === 'item-count';
      return { items: items.map((item) => withoutHistory(item, countsItems)), history: 'none' } as const;
    },
  };
}

function coverageOf(answers: FrameAnswers, candidates: number, history: Coverage['history']): Coverage {
  const { since, projects, truncated, unreadable } = answers.scan;
  const boardItems = answers.boardItems === null ? 'unknown' : 'known';
  return { scannedSince: since, projects, candidates, truncated, unreadable, history, boardItems };
}
