import { isMarked, markedChanges } from '../../domain/inspect';
import { knownFailure } from '../../domain/model/known-failure';
import type { RememberedInspection } from './board-memory';
import { sprintsTalkedAbout } from './sprints-meant';

/**
 * The items with a change, in the running sprint or the one that closed last, that nobody marked yet. "Let's talk about
 * it" counts as not marked. Marks are the team's own, and a search shows them to everybody who sees the items: so it is
 * off until the team wants it. Throws `board-off`.
 */
export function notMarked({ agreement, history, inspection }: RememberedInspection): readonly string[] {
  if (!agreement.notMarkedSearch) throw searchOff();
  return sprintsTalkedAbout(inspection.sprints).flatMap(({ sprint, ledger }) =>
    markedChanges(sprint.id, ledger.changes, history.marks ?? [])
      .filter(({ marks }) => !isMarked(marks))
      .map(({ change }) => change.itemId),
  );
}

function searchOff() {
  return knownFailure(
    'board-off',
    'Searching for changes that are not marked yet is switched off for this board, as marks are shown to the team alone.',
    'Your team can switch it on at the foot of the Trust Signals page of this board.',
  );
}
