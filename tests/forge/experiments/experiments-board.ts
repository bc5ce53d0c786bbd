import type { LiveSite } from '../../../local/jira/live-site';
import type { Answer, SaveExperiment } from '../../../src/contract';
import type { Experiment } from '../../../src/domain/model/experiment';
import { DAY, instant } from '../../../src/domain/model/instant';
import type { Jira, JiraRequest, JiraResponse } from '../../../src/jira/jira';
import { changeExperiments } from '../../../src/store/experiments-kept';
import { anExperiment, CARD, FACTS } from '../../domain/experiments/made-experiments';
import { longSite, nowAfter, startOf } from '../queue/long-board';
import { BOARD, QueueAtWork } from '../queue/queue-at-work';

/** So many sprints have closed; in each of the first eight one item of three came in on its third day. */
const CLOSED = 10;
const WITH_ADDED = 8;

export const RUNNING = CLOSED + 1;

/** The id that the page makes for a new card. */
export const TOKEN = '6f1c2a34-0b5d-4c1e-9f7a-2d3e4f5a6b7c';

export interface ExperimentsBoard {
  readonly site: LiveSite;
  readonly queue: QueueAtWork;
  /** Jira as it answers a developer of the team. */
  readonly jira: Jira;
  /** What Jira was asked since the last look. */
  readonly asked: () => readonly JiraRequest[];
  readonly keep: (...experiments: readonly Experiment[]) => Promise<void>;
}

/** A board that is switched on and read, with ten closed sprints and a running one. */
export async function openBoard(): Promise<ExperimentsBoard> {
  const site = longSite(CLOSED, 3);
  for (let sprint = 1; sprint <= WITH_ADDED; sprint += 1) {
    comeInLate(site, String(sprint * 1_000), startOf(sprint) + 2 * DAY);
  }
  const queue = new QueueAtWork(site, nowAfter(CLOSED));
  queue.instead = asDeveloper;
  await queue.switchOn();
  await queue.drain();
  return {
    ...{ site, queue },
    jira: queue.jira,
    asked: () => queue.requests.splice(0),
    keep: async (...experiments) => {
      await changeExperiments(queue.store, BOARD, () => experiments);
    },
  };
}

/** The item was put into its sprint at that instant. */
function comeInLate(site: LiveSite, id: string, at: number): void {
  const issue = site.issue(id)?.issue;
  if (issue === undefined) throw new Error(`There is an item ${id}.`);
  const [entered, ...rest] = issue.changelog.histories;
  if (entered === undefined) throw new Error('It entered its sprint.');
  const histories = [{ ...entered, created: new Date(at).toISOString() }, ...rest];
  site.putIssue({ ...issue, changelog: { ...issue.changelog, histories } });
}

/** Whoever asks holds the role Developers. */
export function asDeveloper({ path }: JiraRequest): JiraResponse | null {
  return path.includes('/roledetails') ? answered([{ id: 10_002, name: 'Developers' }]) : null;
}

/** Whoever asks holds no role of the team. */
export function asOutsider({ path }: JiraRequest): JiraResponse | null {
  return path.includes('/roledetails') ? answered([]) : null;
}

function answered(body: unknown): JiraResponse {
  return { status: 200, headers: { 'content-type': 'application/json' }, text: JSON.stringify(body) };
}

/** It began in the middle of sprint 8, for so many sprints; 9 and 10 have closed since. */
export function begunInSprintEight(sprints: number, told: Partial<Experiment> = {}): Experiment {
  const startedAt = instant(startOf(8) + DAY);
  const state = { kind: 'running', startedAt, firstSprint: null } as const;
  return anExperiment({ id: TOKEN, card: { ...CARD, sprints }, state, ...told });
}

export function reviewedEarlier(id: string): Experiment {
  const at = { startedAt: instant(startOf(2)), reviewedAt: instant(startOf(4)), tried: 2 };
  const state = { kind: 'reviewed', ...at, outcome: 'stop', learned: '', facts: FACTS } as const;
  return anExperiment({ id, state });
}

export function newCard(told: Partial<SaveExperiment> = {}): SaveExperiment {
  const breaker = { breaker: 'change-inside-sprint', signal: 'scope-added' };
  return { boardId: BOARD, token: TOKEN, ...breaker, card: CARD, ...told };
}

export function ok<T>(answer: Answer<T>): T {
  if (answer.kind === 'ok') return answer.value;
  throw new Error(`${answer.code}: ${answer.says}`);
}
