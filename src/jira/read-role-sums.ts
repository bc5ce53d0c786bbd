import type { Instant } from '../domain/model/instant';
import type { RoleSums } from '../domain/model/role-sums';
import type { BoardFrame } from './board-frame';
import { readChangelogs } from './changelogs';
import { itemsByIds } from './items-by-ids';
import type { Jira } from './jira';
import { idList } from './jql';
import { roleSums, type SprintOfSums } from './role-sums';
import { search } from './search';

const ITEMS_A_PAGE = 100;
const WITH_CREATOR = ['created', 'creator', 'issuetype'];

/** Which sums to make: of which accounts, since when, and of which closed sprints. */
export interface RoleSumsAsked {
  readonly members: ReadonlySet<string>;
  readonly since: Instant;
  readonly sprints: readonly SprintOfSums[];
  /** Items that were in the sprints and left them, which no search finds there any more. */
  readonly leftIds?: readonly string[];
}

/** Reads who entered estimates, assignments and sub-tasks of closed sprints, and keeps one sum each of it. */
export async function readRoleSums(
  jira: Jira,
  { estimateField }: Pick<BoardFrame, 'estimateField'>,
  { members, since, sprints, leftIds = [] }: RoleSumsAsked,
): Promise<RoleSums> {
  if (sprints.length === 0) return { since, sprints: [] };
  const issues = await itemsOf(jira, sprints, leftIds);
  const estimate = estimateField.kind === 'field' ? [estimateField.field] : [];
  const histories = await readChangelogs(
    jira,
    [...issues.keys()],
    ['assignee', ...estimate.map(({ id }) => id)],
  );
  return roleSums({
    issues: [...issues].map(([id, issue]) => ({ issue, histories: histories.get(id) ?? [] })),
    members,
    since,
    sprints,
    estimateNames: estimate.flatMap(({ id, names }) => [id, ...names]),
  });
}

/** The items that name one of the sprints, sub-tasks included, and those that left them, with who created each. */
async function itemsOf(
  jira: Jira,
  sprints: readonly SprintOfSums[],
  leftIds: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const { issues } = await search(jira, {
    jql: `sprint in (${idList(sprints.map(({ sprintId }) => sprintId))})`,
    fields: WITH_CREATOR,
    pageSize: ITEMS_A_PAGE,
    answer: 'the items of the closed sprints',
  });
  const left = leftIds.filter((id) => !issues.has(id));
  const asked = { fields: WITH_CREATOR, answer: 'the items that left the closed sprints' };
  return new Map([...issues, ...(await itemsByIds(jira, left, asked))]);
}
