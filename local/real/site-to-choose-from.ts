import { idOf, recordOf, textOf } from '../jira/raw-values';
import type { BoardDetails, RawBoard, RawField, RawRecorded, RawSprint, RawStatus, Site } from '../jira/site';
import type { SiteSeen } from './first-check';

/** The token's owner as the pages around call them; Jira's own name for them is never asked for. */
export const TOKEN_OWNER = 'token-owner';

const NOTHING_RECORDED: readonly RawRecorded[] | null = null;

/** What the pages around offer of a real site: its boards and their projects. Everything else is asked of Jira. */
export function siteToChooseFrom({ fields, statuses, boards, head }: SiteSeen): Site {
  const listed = boards as readonly RawBoard[];
  return {
    fields: fields as readonly RawField[],
    statuses: statuses as readonly RawStatus[],
    boards: listed,
    boardDetails: detailsOf(head),
    issues: [],
    roles: { people: [OWNER], projects: [...projectsOf(listed).values()] },
    recorded: NOTHING_RECORDED,
  };
}

const OWNER = { accountId: TOKEN_OWNER, displayName: 'You', title: 'You, the owner of the token' };

function detailsOf(head: SiteSeen['head']): ReadonlyMap<number, BoardDetails> {
  const id = Number(recordOf(head?.board)?.['id']);
  if (head === null || Number.isNaN(id)) return new Map();
  const configuration = recordOf(head.configuration) ?? {};
  return new Map([[id, { configuration, sprints: head.sprints as readonly RawSprint[], issueKeys: null }]]);
}

function projectsOf(boards: readonly RawBoard[]) {
  const located = boards.flatMap((board) => {
    const location = recordOf(board['location']);
    const [projectId, projectKey] = [idOf(location?.['projectId']), textOf(location?.['projectKey'])];
    if (projectId === null || projectKey === null) return [];
    return [{ projectId, projectKey, browse: [TOKEN_OWNER], administer: [], roles: [] }];
  });
  return new Map(located.map((project) => [project.projectId, project]));
}
