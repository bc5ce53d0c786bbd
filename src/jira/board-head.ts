import { z } from 'zod';
import { instant } from '../domain/model/instant';
import { readBoard } from './board-answer';
import { frameOf, type HeadAnswers } from './board-frame';
import { readConfiguration } from './configuration-answer';
import type { JiraField } from './field-answer';
import { jiraId, jiraNumber } from './jira-id';
import { readAs } from './read-as';

/** A head of more sprints would not fit into one kept value; the oldest are left out. */
const MOST_SPRINTS = 400;

/**
 * What Jira said of a board, reduced to what is read of it: the fields it uses, the statuses by id, name and category,
 * its newest sprints. It has the form of Jira's own answers, so it is read by the same door when it comes back.
 */
export function headOf(answers: HeadAnswers): HeadAnswers {
  const { sprintField, estimateField, factFields } = frameOf(answers, NO_ITEMS);
  const estimate = estimateField.kind === 'field' ? [estimateField.field] : [];
  const { criteria, flagged } = factFields;
  const facts = [criteria, flagged].filter((field) => field !== null);
  const { id, name, kind } = readBoard(answers.board);
  return {
    board: { id, name, type: kind === 'team-managed' ? 'simple' : 'scrum' },
    configuration: readConfiguration(answers.configuration),
    sprints: answers.sprints.slice(-MOST_SPRINTS).map(reduceSprint),
    fields: [...new Set([sprintField, ...estimate, ...facts])].map(fieldAnswer),
    statuses: answers.statuses.map((one) => readAs(status, one, 'a status of the site')),
  };
}

/** A head as it came out of the store; `null` = it is none. */
export function headFrom(kept: unknown): HeadAnswers | null {
  const read = head.safeParse(kept);
  return read.success ? read.data : null;
}

const NO_ITEMS = { boardId: 0, closedSprints: 0, now: instant(0), recorded: [] };

const head = z.object({
  board: z.unknown(),
  configuration: z.unknown(),
  sprints: z.array(z.unknown()),
  fields: z.array(z.unknown()),
  statuses: z.array(z.unknown()),
});

const status = z.object({
  id: jiraId,
  name: z.string(),
  statusCategory: z.object({ key: z.string().nullish() }).nullish(),
});

const sprint = z.object({
  id: jiraNumber,
  name: z.string(),
  state: z.string(),
  goal: z.string().nullish(),
  originBoardId: jiraNumber.nullish(),
  startDate: z.unknown().optional(),
  endDate: z.unknown().optional(),
  activatedDate: z.unknown().optional(),
  completeDate: z.unknown().optional(),
});

function reduceSprint(answer: unknown): unknown {
  return readAs(sprint, answer, 'a sprint of the board');
}

function fieldAnswer({ id, names, type, custom }: JiraField): unknown {
  const [name = id, untranslatedName] = names;
  return { id, name, untranslatedName, schema: { type, custom } };
}
