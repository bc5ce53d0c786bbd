import { type Instant, MINUTE } from '../../domain/model/instant';
import type { Sprint } from '../../domain/model/sprint';
import type { Track } from '../../domain/model/track';
import type { WorkItem } from '../../domain/model/work-item';
import { sprintsNamedToday } from '../../jira/sprints-of-item';

/** Of what changed just now, the event may still be on its way. */
const ON_ITS_WAY = 10 * MINUTE;

/** What was known of the open work, and what is true of it. */
export interface OpenWorkCompared {
  /** Each item as it was known best. */
  readonly known: ReadonlyMap<string, WorkItem>;
  /** The items of the open work, and those that events were about. */
  readonly followed: ReadonlySet<string>;
  readonly read: ReadonlyMap<string, WorkItem>;
  readonly openIds: readonly number[];
  /** Before this instant nobody told the app of events. */
  readonly onSince: Instant;
  readonly now: Instant;
}

/** The items whose ledger is another than events told. */
export function changedUnheard({ read, known, onSince, now }: OpenWorkCompared): readonly string[] {
  const differing = [...read.values()].filter((item) => {
    const changedAt = lastLedgerChange(item);
    if (changedAt <= onSince || changedAt > now - ON_ITS_WAY) return false;
    const before = known.get(item.id);
    return before === undefined || ledgerOf(before) !== ledgerOf(item);
  });
  return differing.map(({ id }) => id);
}

/** The items that were in an open sprint and cannot be read any more, though no event told so. */
export function goneUnheard({ read, known, followed, openIds }: OpenWorkCompared): readonly string[] {
  return [...followed].filter((id) => {
    const item = known.get(id);
    if (item === undefined || read.has(id)) return false;
    return sprintsNamedToday(item).some((sprintId) => openIds.includes(sprintId));
  });
}

/** How many sprints stand otherwise than events told: started, closed, reopened or gone. */
export function sprintsUnheard(before: readonly Sprint[], after: readonly Sprint[], now: Instant): number {
  const today = new Map(after.map((sprint) => [sprint.id, sprint]));
  return before.filter(({ id, state }) => {
    const sprint = today.get(id);
    if (sprint === undefined) return true;
    return sprint.state !== state && changeOf(sprint) <= now - ON_ITS_WAY;
  }).length;
}

/** Other fields change without an event that the app asks for. */
function ledgerOf({ sprints, status, estimate }: WorkItem): string {
  return JSON.stringify([sprints, status, estimate]);
}

function lastLedgerChange({ createdAt, sprints, status, estimate }: WorkItem): number {
  return Math.max(createdAt, ...flipsOf(sprints), ...flipsOf(status), ...flipsOf(estimate));
}

function flipsOf<T>(track: Track<T>): readonly Instant[] {
  return track.kind === 'known' ? track.flips.map(({ at }) => at) : [];
}

function changeOf({ state, startDate, completeDate }: Sprint): number {
  return (state === 'closed' ? completeDate : startDate) ?? 0;
}
