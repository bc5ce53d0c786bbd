import type { AgreementShown, ThresholdShown } from '../../contract';
import { THRESHOLDS_TO_AGREE } from '../../domain/inspect';
import type { Agreement } from '../../domain/model/agreement';
import type { Norms, WrittenNorms } from '../../domain/model/norms';
import type { Nameable } from '../agreement/there-today';
import { mayEditNorms, type Rights } from '../doors/rights';
import { accessInWords, youSeeInWords } from './agreement-access';
import { agreementWarnings } from './agreement-warnings';

/** What an agreement is shown with. */
export interface AgreementFacts {
  readonly written: WrittenNorms;
  readonly agreement: Agreement;
  readonly rights: Rights;
  readonly nameable: Nameable;
}

/** The agreement as this viewer may read it; what it can name is offered to those who may change it. */
export function agreementShown({ written, agreement, rights, nameable }: AgreementFacts): AgreementShown {
  const { norms, revision, changes } = written;
  const mayEdit = mayEditNorms(norms, rights);
  return {
    revision,
    norms,
    mayEdit,
    thresholds: thresholdsShown(norms),
    ...offered(nameable, norms, mayEdit ? 'all' : 'chosen'),
    sprints: nameable.sprints.map(({ id, name }) => ({ id, name })),
    changes,
    paused: agreement.pausedAt !== null,
    mayPause: rights.isTeam,
    access: accessInWords(norms, nameable.roles),
    youSee: youSeeInWords(rights),
    warnings: agreementWarnings(norms, nameable),
  };
}

/**
 * What the pickers offer: of the statuses those of the board, because several workflows of a site call theirs alike, and
 * what was chosen before. Whoever may not change it reads the names of what was chosen.
 */
function offered(
  { statuses, onBoard, roles }: Nameable,
  { doneStatusIds, waitingStatusIds, teamRoleIds, poRoleIds }: Norms,
  which: 'all' | 'chosen',
): Pick<AgreementShown, 'statuses' | 'roles'> {
  const chosenStatuses = new Set([...(doneStatusIds ?? []), ...waitingStatusIds]);
  const chosenRoles = new Set([...teamRoleIds, ...poRoleIds]);
  const isOffered = (id: string) => chosenStatuses.has(id) || (which === 'all' && onBoard(id));
  return {
    statuses: statuses.filter(({ id }) => isOffered(id)).map(({ id, name }) => ({ id, name })),
    roles: (roles ?? []).filter(({ id }) => which === 'all' || chosenRoles.has(id)),
  };
}

function thresholdsShown({ thresholds }: Norms): readonly ThresholdShown[] {
  return THRESHOLDS_TO_AGREE.map((one) => ({ ...one, yours: thresholds[one.name] ?? null }));
}
