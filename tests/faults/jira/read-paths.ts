import { inspect } from '../../../src/domain/inspect';
import type { BoardHistory } from '../../../src/domain/model/board-history';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { frameOf, type HeadAnswers, readHead } from '../../../src/jira/board-frame';
import { headOf } from '../../../src/jira/board-head';
import type { Jira } from '../../../src/jira/jira';
import { readComputations } from '../../../src/jira/jql-computations';
import { listBoards } from '../../../src/jira/list-boards';
import { mayAdministerProject } from '../../../src/jira/read-admin-right';
import { readBeyondFromHead } from '../../../src/jira/read-beyond-from-head';
import { readBoardAsViewer } from '../../../src/jira/read-board-as-viewer';
import { readBoardHistory, readFromHead } from '../../../src/jira/read-board-history';
import { readChangedItems } from '../../../src/jira/read-changed-items';
import { readOpenWork } from '../../../src/jira/read-open-work';
import { readOwnRoles } from '../../../src/jira/read-own-roles';
import { readProjectRoles } from '../../../src/jira/read-role-list';
import { readRoleMembers } from '../../../src/jira/read-role-members';
import { readRoleSums } from '../../../src/jira/read-role-sums';
import { readSiteStatuses } from '../../../src/jira/read-statuses';
import { readSummaries } from '../../../src/jira/read-summaries';
import { closeOf, startOf } from '../../forge/queue/long-board';
import { instant } from '../../../src/domain/model/instant';
import { BOARD, NOW, PO_ROLE, PROJECT, RUNNING } from './troubled-site';

/** What was read before the trouble began. */
export interface KnownBefore {
  readonly head: HeadAnswers;
  /** The items as they were before the changes of the running sprint. */
  readonly items: ReadonlyMap<string, WorkItem>;
}

/** One way in which the app reads from Jira, under the name of the function that does it. */
export interface ReadPath {
  readonly name: string;
  readonly as: 'app' | 'viewer';
  /** Gives what was read, in an order of its own, so that two readings can be compared. */
  readonly read: (jira: Jira, known: KnownBefore) => Promise<unknown>;
  /** What is given where Jira says no: less, and never more than is so. Absent = a sentence. */
  readonly whenRefused?: unknown;
}

const question = { boardId: BOARD, closedSprints: 12, now: NOW, recorded: [] } as const;
const CHANGED = ['3000', '3001', '3002', '900001'];

export const READ_PATHS: readonly ReadPath[] = [
  {
    ...{ name: 'readBoardHistory', as: 'app' },
    read: async (jira) => {
      const { history, listed } = await readBoardHistory(jira, { ...question, depth: 'signals' });
      return { ...told(history), listed: byId(listed) };
    },
  },
  {
    ...{ name: 'readFromHead', as: 'app' },
    read: async (jira, { head }) => told((await readFromHead(jira, head, question)).history),
  },
  { name: 'readHead', as: 'app', read: async (jira) => headTold(await readHead(jira, BOARD)) },
  {
    ...{ name: 'readBeyondFromHead', as: 'app' },
    read: async (jira, { head }) => byId(await readBeyondFromHead(jira, head, question)),
  },
  {
    ...{ name: 'readChangedItems', as: 'app' },
    read: async (jira, { head }) => byId(await readChangedItems(jira, openFrame(head), CHANGED)),
  },
  {
    ...{ name: 'readOpenWork', as: 'app' },
    read: async (jira, { head, items }) => {
      const { changed, gone } = await readOpenWork(jira, openFrame(head), items);
      return { changed: byId(changed), gone: gone.toSorted() };
    },
  },
  {
    ...{ name: 'readRoleSums', as: 'app' },
    read: (jira, { head }) => readRoleSums(jira, frameOf(head, question), SUMS_ASKED),
  },
  {
    ...{ name: 'readRoleMembers', as: 'app', whenRefused: 'unknown' },
    read: async (jira) => namesOf(await readRoleMembers(jira, PROJECT, PO_ROLE)),
  },
  { name: 'readSiteStatuses', as: 'app', read: async (jira) => byId(await readSiteStatuses(jira)) },
  {
    ...{ name: 'readComputations', as: 'app' },
    read: async (jira) => new Set((await readComputations(jira)).map((one) => JSON.stringify(one))),
  },
  { name: 'readBoardAsViewer', as: 'viewer', read: (jira) => readBoardAsViewer(jira, BOARD) },
  {
    ...{ name: 'readOwnRoles', as: 'viewer', whenRefused: [] },
    read: async (jira) => byId(await readOwnRoles(jira, PROJECT)),
  },
  {
    ...{ name: 'mayAdministerProject', as: 'viewer', whenRefused: false },
    read: (jira) => mayAdministerProject(jira, PROJECT),
  },
  { name: 'readProjectRoles', as: 'viewer', read: (jira) => readProjectRoles(jira, PROJECT) },
  {
    ...{ name: 'readSummaries', as: 'viewer' },
    read: async (jira) => [...(await readSummaries(jira, CHANGED))].sort(),
  },
  {
    ...{ name: 'listBoards', as: 'viewer' },
    read: async (jira) => byId(await listBoards(jira, { projectKeyOrId: PROJECT })),
  },
];

const SUMS_ASKED = {
  members: new Set(['paula']),
  since: instant(startOf(1)),
  sprints: [1, 2].map((id) => ({ sprintId: id, start: instant(startOf(id)), end: instant(closeOf(id)) })),
  leftIds: ['2002'],
};

function openFrame(head: HeadAnswers) {
  return frameOf(head, { ...question, onlySprints: [RUNNING, RUNNING + 1], depth: 'facts' });
}

/** What stands of the board on the page, and what it is made of. */
function told(history: BoardHistory) {
  const page = inspect(history, DEFAULT_SETTINGS, NOW);
  const dataQuality = page.dataQuality.map((note) => JSON.stringify(note)).sort();
  return { page: { ...page, dataQuality }, items: byId(history.items) };
}

/** Jira's own answers may be written in many ways; what is read of them is one. */
function headTold(answers: HeadAnswers) {
  const { listed, ...frame } = frameOf(headOf(answers), question);
  const { scanSince, sprintField, estimateField, filterId, projectKey } = frame;
  return { listed: byId(listed), scanSince, sprintField, estimateField, filterId, projectKey };
}

function namesOf(members: ReadonlySet<string> | 'unknown') {
  return members === 'unknown' ? members : [...members].sort();
}

function byId<T extends { readonly id: string | number }>(list: readonly T[]): readonly T[] {
  return list.toSorted((one, other) => Number(one.id) - Number(other.id));
}
