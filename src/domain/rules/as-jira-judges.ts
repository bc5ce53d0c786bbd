import type { BoardHistory } from '../model/board-history';
import type { Settings } from '../model/settings';

/**
 * Jira's reports judge every sprint by the board as it is configured today: by its columns, the right-most of them as
 * done, and by what its filter returns. Nothing that was kept and nothing that the team agreed on is known to them.
 */
export function asJiraJudges(
  history: BoardHistory,
  settings: Settings,
): { readonly history: BoardHistory; readonly settings: Settings } {
  return {
    history: { ...history, frozen: [] },
    settings: { ...settings, doneStatusIds: null, columnsOfClosedSprints: 'today' },
  };
}
