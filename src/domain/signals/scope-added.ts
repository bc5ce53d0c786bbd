import type { MarkKind } from '../model/mark';
import type { Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import { itemsInWords } from '../rules/counted-words';
import { agreedAmong, agreedCount, agreedInWords } from './agreed-changes';
import { sumInWords } from './amount-words';
import {
  addedAfterPlanning,
  committedCount,
  type Entered,
  plannedCount,
  wasPlannedAfterStart,
} from './counted-scope';
import { evidence, measured, notApplicable, unknown } from './readings';
import { isPattern, recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past, type RunningSprintFacts } from './signal';
import { patternReading, pooled, type SprintShare } from './sprint-shares';
import { agreedThreshold, threshold } from './thresholds';

/**
 * What entered after the start and the planning grace; a pattern when it is more than a fifth of the planned items in three of five sprints.
 * Changes that the team last marked agreed or pulled in raise no hint and no notice; they are told and shown like all others,
 * and what builds trust is judged without any mark.
 */
export const scopeAdded = defineSignal({
  id: 'scope-added',
  asks: 'What came into the sprint after it started and planning was over?',
  keeps: 'Almost nothing came in after the start, over the last five sprints.',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read(past) {
    const added = recentSprints(past).flatMap((one) => judge(one, past));
    const points = sumInWords(
      added.flatMap(({ estimates }) => estimates),
      past.board,
    );
    const agreed = agreedAmong(added.flatMap(({ marks }) => marks));
    const reading = patternReading(added, {
      says: ({ seen, of, when }) =>
        `${itemsInWords(seen)}${points} came in after the start of ${when}${agreedInWords(agreed)}; ${itemsInWords(of)} had been planned.`,
      isLarge: ({ seen, of, marks }) => isLarge(seen - agreedCount(agreedAmong(marks)), of, past.settings),
      isKept: (shares) => isKept(shares, past.settings),
    });
    return withAgreed(reading, agreedCount(agreed));
  },
  noticeRunning,
});

interface Added extends SprintShare {
  readonly estimates: readonly Entered['estimate'][];
  /** What each was last marked as. */
  readonly marks: readonly (MarkKind | null)[];
}

function judge(one: ClosedSprintFacts, past: Past): Added[] {
  const committed = plannedCount(one.ledger);
  return committed === null ? [] : [addedTo(one, committed, past)];
}

function addedTo(
  { sprint, ledger }: Pick<RunningSprintFacts, 'sprint' | 'ledger'>,
  committed: number,
  { settings, markedAs }: Past,
): Added {
  const added = addedAfterPlanning(sprint, ledger, settings);
  return {
    sprintId: sprint.id,
    seen: added.length,
    of: committed,
    evidence: added.map((change) => entry(change, sprint.id)),
    estimates: added.map(({ estimate }) => estimate),
    marks: added.map((change) => markedAs(sprint.id, change)),
  };
}

function isLarge(count: number, planned: number, settings: Settings): boolean {
  return count > planned * agreedThreshold('scopeChangeShare', settings);
}

/** Kept: over the last five sprints at most a tenth of the planned items came in, and it was no pattern, whatever was marked. */
function isKept(shares: readonly SprintShare[], settings: Settings): boolean {
  const { seen, of } = pooled(shares);
  const large = shares.filter((share) => isLarge(share.seen, share.of, settings)).length;
  const little = seen <= of * threshold('keptAddedShare');
  return shares.length >= threshold('patternWindow') && little && !isPattern(large);
}

function withAgreed(reading: Reading, agreed: number): Reading {
  return reading.kind === 'measured' ? { ...reading, value: { ...reading.value, agreed } } : reading;
}

function noticeRunning({ sprint, ledger, past }: RunningSprintFacts) {
  if (wasPlannedAfterStart(ledger)) {
    return notApplicable(
      'Nearly all of this sprint came in on its first day: planned after the start button?',
    );
  }
  const committed = committedCount(ledger);
  if (committed === 'unknown') return unknown('What was planned at the start cannot be told.');
  const { seen, marks, estimates, evidence: entries } = addedTo({ sprint, ledger }, committed, past);
  const agreed = agreedAmong(marks);
  const enough = Math.max(
    threshold('scopeNoticeItems'),
    committed * agreedThreshold('scopeNoticeShare', past.settings),
  );
  return measured({
    value: { items: seen, committed, agreed: agreedCount(agreed) },
    says: `${itemsInWords(seen)}${sumInWords(estimates, past.board)} came in after the start${agreedInWords(agreed)}; ${itemsInWords(committed)} had been planned.`,
    seen: seen - agreedCount(agreed) >= enough,
    pattern: false,
    evidence: entries,
  });
}

function entry({ itemId, at }: Entered, sprintId: number) {
  return evidence(sprintId, itemId, at, 'came in after the sprint started');
}
