import type { NormChange, Norms } from '../../domain/model/norms';
import { isAdmin } from './admin-right';
import { type AtBoard, isTeam } from './enter-board';

/** What the viewer is to a board, each asked as the viewer. */
export interface Rights {
  readonly isTeam: boolean;
  readonly isAdmin: boolean;
}

export async function rightsOf(inside: AtBoard): Promise<Rights> {
  const [team, admin] = await Promise.all([isTeam(inside), isAdmin(inside)]);
  return { isTeam: team, isAdmin: admin };
}

/** Project admins may always change the agreement; the team may unless the agreement leaves it to them alone. */
export function mayEditNorms({ mayEdit }: Norms, rights: Rights): boolean {
  return rights.isAdmin || (rights.isTeam && mayEdit === 'team');
}

/** The log of the agreement tells no more of anybody than this. */
export function notedAs(rights: Pick<Rights, 'isAdmin'>): NormChange['by'] {
  return rights.isAdmin ? 'admin' : 'team';
}
