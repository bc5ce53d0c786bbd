import type { ClosedRound, Round } from '../../domain/model/check-in';
import type { Instant } from '../../domain/model/instant';
import type { ChangeMarks } from '../../domain/model/mark';
import { readAgreement } from '../../store/agreements';
import { readMarks } from '../../store/change-marks';
import { readExperiments } from '../../store/experiments-kept';
import { readProgress } from '../../store/history-progress';
import { readMended } from '../../store/mended';
import { readWrittenNorms } from '../../store/norms-kept';
import { readRecordedSprints } from '../../store/recorded-sprints';
import { readRequests } from '../../store/requests-kept';
import { readRoleSums } from '../../store/role-sums-kept';
import { readRounds } from '../../store/rounds-kept';
import type { Store } from '../../store/store';

/**
 * All that is kept of a board and that Jira does not have itself, without its marks: instants in ISO 8601. Neither who has
 * answered a check-in nor any count of an open one is in it, and no secret.
 */
export async function keptBesidesMarks(store: Store, boardId: number): Promise<Record<string, unknown>> {
  const { open, closed } = (await readRounds(store, boardId)).rounds;
  return {
    agreement: await agreementOf(store, boardId),
    recordedWhileSprintsStarted: await recordedOf(store, boardId),
    experiments: withDates(await readExperiments(store, boardId)),
    requestsForHelp: withDates(await readRequests(store, boardId)),
    checkIns: { open: open === null ? null : asked(open), closed: closed.map(closedRound) },
    sumsOfTheProductOwnerRole: withDates((await readRoleSums(store, boardId))?.sums ?? null),
    reading: withDates(await readProgress(store, boardId)),
    foundByTheDailyPass: withDates(await readMended(store, boardId)),
  };
}

/** The marks of every change that has one, newest change first. */
export async function keptMarks(store: Store, boardId: number): Promise<readonly unknown[]> {
  const marks = await readMarks(store, boardId);
  return marks.toSorted((one, other) => other.change.at - one.change.at).map(markOf);
}

async function agreementOf(store: Store, boardId: number): Promise<unknown> {
  const { switchedOnAt, pausedAt, notMarkedSearch, roleSignals } = await readAgreement(store, boardId);
  const { norms, revision, changes } = await readWrittenNorms(store, boardId);
  return withDates({ switchedOnAt, pausedAt, notMarkedSearch, roleSignals, revision, norms, changes });
}

async function recordedOf(store: Store, boardId: number): Promise<unknown> {
  const recorded = [...(await readRecordedSprints(store, boardId))];
  return withDates(recorded.map(([sprintId, facts]) => ({ sprintId, ...facts })));
}

function markOf({ change, marks }: ChangeMarks): unknown {
  return withDates({ ...change, marks });
}

function asked({ statements, openedOn, afterSprint }: Round) {
  return { statements, openedOn, afterSprint };
}

function closedRound(round: ClosedRound) {
  return { ...asked(round), closedOn: round.closedOn, result: round.result };
}

/** Where instants stand in what is kept, by the names they have there. */
const INSTANTS: ReadonlySet<string> = new Set([
  'at',
  'since',
  'until',
  'startedAt',
  'reviewedAt',
  'writtenAt',
  'switchedOnAt',
  'pausedAt',
  'planningFinishedAt',
  'reopenedAt',
]);

function withDates(value: unknown): unknown {
  const text = JSON.stringify(value, (key, one: unknown) =>
    INSTANTS.has(key) && typeof one === 'number' ? iso(one as Instant) : one,
  );
  return JSON.parse(text) as unknown;
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}
