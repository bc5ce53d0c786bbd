import type { RawStatus } from '../../jira/site';
import { present } from '../present';
import { categoryOf } from '../record/item-state';
import type { Project, StatusName } from '../record/project';

const NAMES: Readonly<Record<StatusName, string>> = {
  'to-do': 'To Do',
  'in-progress': 'In Progress',
  'in-review': 'In Review',
  'ready-for-release': 'Ready for release',
  done: 'Done',
  released: 'Released',
  parked: 'Parked',
  testing: 'Testing',
};

const COMPANY_IDS: Readonly<Record<StatusName, string>> = {
  'to-do': '10000',
  'in-progress': '3',
  'in-review': '10001',
  'ready-for-release': '10003',
  done: '10002',
  released: '10004',
  parked: '10005',
  testing: '10006',
};

const CATEGORIES = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
} as const;

/** A team-managed project has statuses of its own that are named like everybody's. */
const TEAM_STATUSES: readonly StatusName[] = ['to-do', 'in-progress', 'in-review', 'done'];

/** "Testing" was deleted from the site: histories name it, `GET /status` does not. */
const COMPANY_STATUSES = (Object.keys(COMPANY_IDS) as StatusName[]).filter((name) => name !== 'testing');

export function statusId(project: Project, name: StatusName): string {
  if (project.managed === 'company') return COMPANY_IDS[name];
  const place = TEAM_STATUSES.indexOf(name);
  const own = place < 0 ? null : String(Number(project.id) * 10 + place);
  return present(own, `status ${name} in ${project.key}`);
}

/** A status as an issue carries it. */
export function rawStatus(project: Project, name: StatusName): RawStatus {
  return { id: statusId(project, name), name: NAMES[name], statusCategory: CATEGORIES[categoryOf(name)] };
}

/** `GET /rest/api/3/status`. */
export function rawStatuses(projects: readonly Project[]): RawStatus[] {
  const [company] = projects.filter((project) => project.managed === 'company');
  const everywhere = COMPANY_STATUSES.map((name) => rawStatus(present(company, 'a company project'), name));
  const scoped = projects
    .filter((project) => project.managed === 'team')
    .flatMap((project) => TEAM_STATUSES.map((name) => withScope(project, rawStatus(project, name))));
  return [...everywhere, ...scoped].map((status) => ({ ...status, untranslatedName: status.name }));
}

function withScope(project: Project, status: RawStatus): RawStatus {
  return { ...status, scope: { type: 'PROJECT', project: { id: project.id } } };
}
