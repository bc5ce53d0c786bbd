import type { Site } from '../jira/site';
import { demoBoards, detailsOfBoards } from './boards';
import { tellEdges } from './edges/index';
import { siteRoles } from './people/roles';
import { playTeam } from './play/play-team';
import { present } from './present';
import { rawBoard } from './raw/raw-board';
import { rawFields } from './raw/raw-fields';
import { rawIssues } from './raw/raw-issues';
import { rawStatuses } from './raw/raw-statuses';
import { recordedStarts } from './recorded';
import { RESTRICTED_PROJECT } from './restricted-project';
import { TEAM_STORIES } from './teams/index';

/** What a visitor of the demo is told about each team, by board. */
export const DEMO_STORIES = TEAM_STORIES.map(({ boardId, boardName, story }) => ({
  boardId,
  team: boardName,
  story,
}));

/**
 * A made-up Jira site of six teams, the same for the same seed and the same `now` (epoch milliseconds).
 * Every team has 16 closed sprints of two weeks; `now` is working day 6 of 10 of its running one.
 */
export function makeDemoSite({ seed, now }: { readonly seed: number; readonly now: number }): Site {
  const tales = TEAM_STORIES.map((team, place) =>
    playTeam(team, seed, now, place === 0 ? RESTRICTED_PROJECT : null),
  );
  const roles = siteRoles(TEAM_STORIES, RESTRICTED_PROJECT);
  const names = new Map(roles.people.map((person) => [person.accountId, person.displayName]));
  const unusual = tellEdges(tales);
  const items = tales.flatMap((tale) => tale.items);
  const issues = rawIssues(items, now, (account) => present(names.get(account), 'a person'));
  const boards = demoBoards(tales);
  const sprints = new Map(
    tales.map(({ team, sprints: own }) => [team.boardId, [...own, ...(unusual.get(team.boardId) ?? [])]]),
  );
  return {
    fields: rawFields(),
    statuses: rawStatuses([...TEAM_STORIES.map(({ project }) => project), RESTRICTED_PROJECT]),
    boards: boards.map(rawBoard),
    boardDetails: detailsOfBoards(boards, sprints, issues, now),
    issues,
    roles,
    recorded: recordedStarts(tales),
  };
}
