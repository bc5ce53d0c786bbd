import type { RawSprint, Site, SiteRoles } from '../site';
import { unreadableFolder } from './unreadable-folder';

/** What two files of a folder say of the same thing must agree; dates that contradict each other are the ledger's business. */
export function refuseContradictions(frame: Pick<Site, 'boardDetails' | 'roles'>): void {
  refuseForeignConfigurations(frame);
  refuseDifferingSprints(frame);
  if (frame.roles !== null) refuseStrangers(frame.roles);
}

function refuseForeignConfigurations({ boardDetails }: Pick<Site, 'boardDetails'>): void {
  for (const [boardId, { configuration }] of boardDetails) {
    if (configuration['id'] === undefined || configuration['id'] === boardId) continue;
    throw unreadableFolder(
      { file: `boards/${boardId}/configuration.json`, field: 'id' },
      `it names another board, but the folder is that of board ${boardId}`,
    );
  }
}

const SAME_ON_EVERY_BOARD = ['state', 'startDate', 'completeDate'] as const;

/** A shared sprint stands on several boards. */
function refuseDifferingSprints({ boardDetails }: Pick<Site, 'boardDetails'>): void {
  const seen = new Map<number, { readonly boardId: number; readonly sprint: RawSprint }>();
  for (const [boardId, { sprints }] of boardDetails) {
    sprints.forEach((sprint, index) => {
      const first = seen.get(sprint.id);
      seen.set(sprint.id, first ?? { boardId, sprint });
      const field = SAME_ON_EVERY_BOARD.find(
        (name) => first !== undefined && first.sprint[name] !== sprint[name],
      );
      if (field === undefined || first === undefined) return;
      throw unreadableFolder(
        { file: `boards/${boardId}/sprints.json`, field: `[${index}].${field}` },
        `board ${first.boardId} says something else of sprint ${sprint.id}`,
      );
    });
  }
}

function refuseStrangers({ people, projects }: SiteRoles): void {
  const known = new Set(people.map((person) => person.accountId));
  projects.forEach(({ browse, administer, roles }, index) => {
    const named = { browse, administer, roles: roles.flatMap((role) => role.members) };
    for (const [field, accountIds] of Object.entries(named)) {
      const stranger = accountIds.find((accountId) => !known.has(accountId));
      if (stranger === undefined) continue;
      throw unreadableFolder(
        { file: 'roles.json', field: `projects[${index}].${field}` },
        `${stranger} is not among the people`,
      );
    }
  });
}
