import { assignedByPo } from './assigned-by-po';
import { carryOver } from './carry-over';
import { commitmentNotDelivered } from './commitment-not-delivered';
import { defectsAfterDelivery } from './defects-after-delivery';
import { estimateCutOnCarry } from './estimate-cut-on-carry';
import { estimatedByPo } from './estimated-by-po';
import { goalMissingOrChanged } from './goal-missing-or-changed';
import { leftNearTheEnd } from './left-near-the-end';
import { longCarried } from './long-carried';
import { noFollowUp } from './no-follow-up';
import { noLinkToValue } from './no-link-to-value';
import { overCommitment } from './over-commitment';
import { partiallyDone } from './partially-done';
import { readyBacklog } from './ready-backlog';
import { reopenedAfterClose } from './reopened-after-close';
import { requirementChanged } from './requirement-changed';
import { rework } from './rework';
import { scopeAdded } from './scope-added';
import { scopeReEstimated } from './scope-re-estimated';
import { scopeRemoved } from './scope-removed';
import { subtasksByPo } from './subtasks-by-po';
import { underCommitment } from './under-commitment';
import { unestimatedAtStart } from './unestimated-at-start';
import { unreadyAtStart } from './unready-at-start';
import { velocity } from './velocity';
import { velocitySpread } from './velocity-spread';
import { waitingForClarity } from './waiting-for-clarity';
import { writtenLive } from './written-live';
import type { Signal } from './signal';

/** Every signal, in the order in which the pages list them. */
export const SIGNALS = [
  scopeAdded,
  scopeRemoved,
  scopeReEstimated,
  requirementChanged,
  goalMissingOrChanged,
  overCommitment,
  underCommitment,
  unestimatedAtStart,
  commitmentNotDelivered,
  carryOver,
  longCarried,
  partiallyDone,
  leftNearTheEnd,
  reopenedAfterClose,
  estimateCutOnCarry,
  rework,
  defectsAfterDelivery,
  velocity,
  velocitySpread,
  unreadyAtStart,
  writtenLive,
  readyBacklog,
  waitingForClarity,
  noLinkToValue,
  noFollowUp,
  estimatedByPo,
  assignedByPo,
  subtasksByPo,
] as const satisfies readonly Signal[];

export type SignalId = (typeof SIGNALS)[number]['id'];
