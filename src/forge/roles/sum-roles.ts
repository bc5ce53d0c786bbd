import { stageOf } from '../../domain/inspect';
import type { Instant } from '../../domain/model/instant';
import type { Sprint } from '../../domain/model/sprint';
import type { BoardFrame } from '../../jira/board-frame';
import type { Jira } from '../../jira/jira';
import { readRoleMembers } from '../../jira/read-role-members';
import { readRoleSums as sumsFromJira } from '../../jira/read-role-sums';
import { membershipFingerprint } from '../../jira/role-fingerprint';
import type { SprintOfSums } from '../../jira/role-sums';
import { changeAgreement, readAgreement } from '../../store/agreements';
import { normsOf } from '../../store/norms-kept';
import { rememberItems } from '../../store/remembered';
import { eraseRoleSums, type KeptRoleSums, readRoleSums, writeRoleSums } from '../../store/role-sums-kept';
import type { Store } from '../../store/store';
import { sprintsToKeep } from '../queue/sprints-to-keep';

/** What the sums of a board are made with. */
export interface RoleSumming {
  readonly store: Store;
  readonly jira: Jira;
  readonly now: Instant;
  readonly secret: () => Promise<string>;
}

/**
 * Makes the sums of the sprints that closed since the switch-on, while both switches hold. When somebody else holds the
 * role now, or nobody can tell any more who does, all sums are erased and the switch falls: it is asked again.
 */
export async function sumRoles(summing: RoleSumming, boardId: number, frame: BoardFrame): Promise<void> {
  const held = await stillHeld(summing, boardId, frame.projectKey);
  if (held === null) return;
  const { members, kept } = held;
  const { since } = kept.sums;
  const mayKeep = await sprintsWithin(summing.store, boardId, frame);
  const known = kept.sums.sprints.filter(({ sprintId }) => mayKeep.has(sprintId));
  const missing = closedSprints(frame.listed, summing.now).filter(
    ({ sprintId, start }) =>
      mayKeep.has(sprintId) && start >= since && !known.some((one) => one.sprintId === sprintId),
  );
  if (missing.length === 0 && known.length === kept.sums.sprints.length) return;
  const leftIds = await everInside(summing.store, boardId, missing);
  const made = await sumsFromJira(summing.jira, frame, { members, since, sprints: missing, leftIds });
  // Somebody may have switched the sums off while they were being made.
  const still = await readRoleSums(summing.store, boardId);
  if (JSON.stringify(still) !== JSON.stringify(kept)) return;
  const sums = { since, sprints: [...known, ...made.sprints] };
  await writeRoleSums(summing.store, boardId, { ...kept, sums });
}

/** The closed sprints of which anything may be kept, by the agreement: sums of older ones are forgotten with all else. */
async function sprintsWithin(
  store: Store,
  boardId: number,
  { listed }: BoardFrame,
): Promise<ReadonlySet<number>> {
  const { keptSprints } = await normsOf(store, boardId);
  return new Set(sprintsToKeep({ listed, keptSprints }).map(({ id }) => id));
}

/** Every item that was in one of the sprints, as their frozen inputs hold it. */
async function everInside(
  store: Store,
  boardId: number,
  sprints: readonly SprintOfSums[],
): Promise<readonly string[]> {
  const { frozen } = await rememberItems(store, boardId);
  const asked = new Set(sprints.map(({ sprintId }) => sprintId));
  return frozen.flatMap(({ sprintId, itemIds = [] }) => (asked.has(sprintId) ? itemIds : []));
}

/** The members and the sums so far; `null` when a switch is off or falls now. */
async function stillHeld({ store, jira, secret }: RoleSumming, boardId: number, projectKey: string | null) {
  const agreement = await readAgreement(store, boardId);
  const { poRoleId, switchedOnAt } = agreement.roleSignals;
  const kept = await readRoleSums(store, boardId);
  if (poRoleId === null || switchedOnAt === null || kept === null || projectKey === null) return null;
  const members = await readRoleMembers(jira, projectKey, poRoleId);
  const isSame = members !== 'unknown' && membershipFingerprint(members, await secret()) === kept.fingerprint;
  if (isSame) return { members, kept };
  await switchSumsOff(store, boardId);
  return null;
}

/** Takes the Product Owner's switch back and erases every sum at once. */
export async function switchSumsOff(store: Store, boardId: number): Promise<void> {
  await eraseRoleSums(store, boardId);
  await changeAgreement(store, boardId, (agreed) => ({
    ...agreed,
    roleSignals: { ...agreed.roleSignals, switchedOnAt: null },
  }));
}

/** Begins to sum at this instant, for exactly these members. */
export async function switchSumsOn(
  { store, now, secret }: Omit<RoleSumming, 'jira'>,
  boardId: number,
  members: ReadonlySet<string>,
): Promise<void> {
  const begun: KeptRoleSums = {
    fingerprint: membershipFingerprint(members, await secret()),
    sums: { since: now, sprints: [] },
  };
  await writeRoleSums(store, boardId, begun);
  await changeAgreement(store, boardId, (agreed) => ({
    ...agreed,
    roleSignals: { ...agreed.roleSignals, switchedOnAt: now },
  }));
}

function closedSprints(listed: readonly Sprint[], now: Instant): SprintOfSums[] {
  return listed.flatMap((sprint) => {
    const stage = stageOf(sprint, now);
    if (stage.kind !== 'closed') return [];
    return [{ sprintId: sprint.id, start: stage.span.start, end: stage.span.end }];
  });
}
