import { knownFailure } from '../../domain/model/known-failure';
import { isAdmin } from '../doors/admin-right';
import type { AtBoard } from '../doors/enter-board';

/** Rounds are opened and closed by anybody of the team, or by its project admins alone: as the team agreed. */
export async function mayOpenRounds(inside: AtBoard): Promise<boolean> {
  return inside.norms.mayOpenRounds === 'team' || isAdmin(inside);
}

/** Throws `not-an-admin`. */
export async function mustMayOpenRounds(inside: AtBoard): Promise<void> {
  if (await mayOpenRounds(inside)) return;
  throw knownFailure(
    'not-an-admin',
    'In your agreement rounds are opened and closed by project admins who are of the team. Nothing was changed.',
    'Ask a project admin of your team, or change the agreement together.',
  );
}
