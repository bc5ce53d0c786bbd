import type { Change } from '../model/change';
import { itemsInWords } from '../rules/counted-words';
import { sumInWords } from './amount-words';
import { addedAfterPlanning, committedCount, plannedCount, wasPlannedAfterStart } from './counted-scope';
import { evidence, measured, notApplicable, unknown } from './readings';
import { recentSprints } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past, type RunningSprintFacts } from './signal';
import { patternReading, pooled, type SprintShare } from './sprint-shares';
import { threshold } from './thresholds';

/** What entered after the start and the planning grace; a pattern when it is more than a fifth of the planned items in three of five sprints. */
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
    return patternReading(added, {
      says: ({ seen, of, when }) =>
        `${itemsInWords(seen)}${points} came in after the start of ${when}; ${itemsInWords(of)} had been planned.`,
      isLarge: ({ seen, of }) => seen > of * threshold('scopeChangeShare'),
      isKept,
    });
  },
  noticeRunning,
});

type Added = SprintShare & { readonly estimates: readonly Entered['estimate'][] };
type Entered = Extract<Change, { kind: 'entered' }>;

function judge({ sprint, ledger }: ClosedSprintFacts, { settings }: Past): Added[] {
  const committed = plannedCount(ledger);
  if (committed === null) return [];
  const added = addedAfterPlanning(sprint, ledger, settings);
  return [
    {
      sprintId: sprint.id,
      seen: added.length,
      of: committed,
      evidence: added.map((change) => entry(change, sprint.id)),
      estimates: added.map(({ estimate }) => estimate),
    },
  ];
}

/** Kept: over the last five sprints at most a tenth of the planned items came in. */
function isKept(shares: readonly SprintShare[]): boolean {
  const { seen, of } = pooled(shares);
  return shares.length >= threshold('patternWindow') && seen <= of * threshold('keptAddedShare');
}

function noticeRunning({ sprint, ledger, past }: RunningSprintFacts) {
  if (wasPlannedAfterStart(ledger)) {
    return notApplicable(
      'Nearly all of this sprint came in on its first day: planned after the start button?',
    );
  }
  const committed = committedCount(ledger.items);
  if (committed === 'unknown') return unknown('What was planned at the start cannot be told.');
  const added = addedAfterPlanning(sprint, ledger, past.settings);
  const enough = Math.max(threshold('scopeNoticeItems'), committed * threshold('scopeNoticeShare'));
  const points = sumInWords(
    added.map(({ estimate }) => estimate),
    past.board,
  );
  return measured({
    value: { items: added.length, committed },
    says: `${itemsInWords(added.length)}${points} came in after the start; ${itemsInWords(committed)} had been planned.`,
    seen: added.length >= enough,
    pattern: false,
    evidence: added.map((change) => entry(change, sprint.id)),
  });
}

function entry({ itemId, at }: Change, sprintId: number) {
  return evidence(sprintId, itemId, at, 'came in after the sprint started');
}
