import { z } from 'zod';
import type { Instant } from '../domain/model/instant';
import { knownFailure } from '../domain/model/known-failure';
import type { Sprint, SprintId } from '../domain/model/sprint';
import { ask } from './ask';
import { boardWithoutSprints, readBoard } from './board-answer';
import type { BoardAnswers } from './board-answers';
import { readConfiguration, type ConfigurationAnswer } from './configuration-answer';
import { findEstimateField, type EstimateField } from './estimate-field';
import { findFactFields, type FactFields } from './fact-fields';
import { readFields, type JiraField } from './field-answer';
import type { Jira } from './jira';
import { wholeNumber } from './jql';
import { pagesByOffset } from './pages-by-offset';
import { readRecorded } from './recorded-answer';
import { insteadOfRefusal } from './refusal';
import { readSprints } from './sprint-answer';
import { findSprintField } from './sprint-field';
import { scanStart } from './scan-start';
import { eachOnce, wantedSprints } from './wanted-sprints';

/**
 * How much to read of items. `facts` also reads what the signals look at beyond the ledger: texts' sizes, flags, parents
 * and links; `signals` reads the backlog as well.
 */
export type Depth = 'ledger' | 'facts' | 'signals';

/** Which board to read, and how far back. */
export interface BoardHistoryQuestion {
  readonly boardId: number;
  /** How many of the newest closed sprints to read, beside all running and planned ones. */
  readonly closedSprints: number;
  /** A sprint to read as well, however old it is. */
  readonly alsoSprint?: number;
  /** These sprints and no others, whatever is said above. */
  readonly onlySprints?: readonly number[];
  readonly depth?: Depth;
  readonly now: Instant;
  /** What was recorded while sprints started. */
  readonly recorded: readonly unknown[];
}

/** What Jira says of a board beside its items. */
export type HeadAnswers = Pick<BoardAnswers, 'board' | 'configuration' | 'sprints' | 'fields' | 'statuses'>;

/** All of a board but its items: what must be known before they can be asked for. */
export interface BoardFrame {
  readonly answers: HeadAnswers;
  /** Every sprint that the board lists, read or not. */
  readonly listed: readonly Sprint[];
  readonly sprintIds: readonly SprintId[];
  /** `null` = no sprint has started yet. */
  readonly scanSince: Instant | null;
  readonly sprintField: JiraField;
  readonly estimateField: EstimateField;
  /** The fields that signals look at, where the site has them. */
  readonly factFields: FactFields;
  readonly depth: Depth;
  readonly filterId: string | null;
  /** The project the board lives in; `null` for a board in a person's space. */
  readonly projectKey: string | null;
}

/** All of Jira's answers about a board but its items, every sprint of it among them: four questions at once. */
export async function readHead(jira: Jira, boardId: number): Promise<HeadAnswers> {
  const path = `/rest/agile/1.0/board/${wholeNumber(boardId)}`;
  const [configuration, sprints, fields, statuses] = await Promise.all([
    ofBoard(get(jira, `${path}/configuration`, 'the board configuration', z.unknown())),
    ofBoard(sprintsOf(jira, path)),
    get(jira, '/rest/api/3/field', 'the fields of the site', z.array(z.unknown())),
    get(jira, '/rest/api/3/status', 'the statuses of the site', z.array(z.unknown())),
  ]);
  const board = await boardOf(jira, path, boardId, readConfiguration(configuration));
  return { board, configuration, sprints, fields, statuses };
}

/** Reads a board's frame from Jira, and chooses the sprints asked for. */
export async function readFrame(jira: Jira, question: BoardHistoryQuestion): Promise<BoardFrame> {
  return frameOf(await readHead(jira, question.boardId), question);
}

/** The frame that a board's answers make for a question, whether they come from Jira now or were kept. */
export function frameOf(answers: HeadAnswers, question: BoardHistoryQuestion): BoardFrame {
  const read = readConfiguration(answers.configuration);
  const siteFields = readFields(answers.fields);
  const { listed, wanted, sprints } = chooseSprints(answers.sprints, question);
  return {
    answers: { ...answers, sprints },
    listed,
    sprintIds: wanted.map(({ id }) => id),
    scanSince: scanStart(wanted),
    sprintField: findSprintField(siteFields),
    estimateField: findEstimateField(read.estimation ?? null, siteFields),
    factFields: findFactFields(siteFields),
    depth: question.depth ?? 'ledger',
    filterId: read.filter?.id ?? null,
    projectKey: read.location?.type === 'user' ? null : (read.location?.key ?? null),
  };
}

function get<T>(jira: Jira, path: string, answer: string, schema: z.ZodType<T>): Promise<T> {
  return ask(jira, { request: { method: 'GET', path }, answer, schema });
}

/** Jira refuses to list the sprints of a board that has none. */
function sprintsOf(jira: Jira, path: string): Promise<readonly unknown[]> {
  const reading = pagesByOffset(jira, `${path}/sprint`, 'the sprints of the board');
  return insteadOfRefusal(reading, [400], () => {
    throw boardWithoutSprints();
  });
}

function ofBoard<T>(reading: Promise<T>): Promise<T> {
  return insteadOfRefusal(reading, [404], () => {
    throw knownFailure(
      'board-unknown',
      'This board does not exist any more, or the app has no access to it.',
      'Choose another board, or ask a Jira admin to give the app access.',
    );
  });
}

/** The configuration names the board and its kind as well; only where it does not, the board is asked for itself. */
async function boardOf(jira: Jira, path: string, id: number, { name, type }: ConfigurationAnswer) {
  const board = name !== undefined && type !== undefined ? { id, name, type } : null;
  const answer = board ?? (await ofBoard(get(jira, path, 'the board', z.unknown())));
  readBoard(answer);
  return answer;
}

function chooseSprints(answers: readonly unknown[], question: BoardHistoryQuestion) {
  const read = readSprints(answers, readRecorded(question.recorded));
  const listed = eachOnce(read);
  const wanted = wantedSprints(listed, question);
  return { listed, wanted, sprints: wanted.map((sprint) => answers[read.indexOf(sprint)]) };
}
