import type { Instant } from '../model/instant';
import type { Known } from '../model/unknown';
import type { WorkItem } from '../model/work-item';
import { itemsInWords } from '../rules/counted-words';
import type { DoneRule } from '../rules/done';
import { flipsInside } from '../rules/value-at';
import { daysAfterClose } from './days-after';
import { evidence } from './readings';
import { lastJudged } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { noneInAll, patternReading, type SprintShare } from './sprint-shares';
import { hasKnownFates } from './sprint-sizes';
import { threshold } from './thresholds';

/** What was done in the sprint and re-opened within five working days after its close; a pattern when two items were in three of five sprints. */
export const reopenedAfterClose = defineSignal({
  id: 'reopened-after-close',
  asks: 'Which completed items were re-opened soon after the close?',
  keeps: 'What was done stayed done, five sprints in a row.',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read: (past) =>
    patternReading(
      lastJudged(past.closed, (one) => judge(one, past)),
      {
        says: ({ seen, of, when }) =>
          `${String(seen)} of ${itemsInWords(of)} completed in ${when} were re-opened within five working days after the close.`,
        isLarge: ({ seen }) => seen >= threshold('reopenedItems'),
        isKept: noneInAll,
      },
    ),
});

/** A sprint is judged when its five working days are over and it can be told what was completed. */
function judge({ sprint, ledger }: ClosedSprintFacts, past: Past): SprintShare[] {
  const { end } = ledger.span;
  const completed = ledger.items.filter(({ fate }) => fate === 'completed');
  const until = daysAfterClose(end, threshold('reopenedWorkingDays'), past);
  if (completed.length === 0 || until === null || !hasKnownFates(ledger)) return [];
  const { isDone } = past.judgedBy(sprint.id);
  const seen = [];
  for (const { id } of completed) {
    const at = reopenedAt(past.items.get(id), end, until, isDone);
    if (at === 'unknown') return [];
    if (at !== null) seen.push(evidence(sprint.id, id, at, 'was re-opened soon after the sprint closed'));
  }
  return [{ sprintId: sprint.id, seen: seen.length, of: completed.length, evidence: seen }];
}

function reopenedAt(
  item: WorkItem | undefined,
  from: Instant,
  until: Instant,
  isDone: DoneRule,
): Known<Instant | null> {
  const status = item?.status;
  if (status?.kind !== 'known') return 'unknown';
  const flips = flipsInside(status, from, until);
  const back = flips.find((flip) => isDone(flip.from) === true && isDone(flip.to) === false);
  if (back !== undefined) return back.at;
  return flips.some((flip) => isDone(flip.to) === 'unknown') ? 'unknown' : null;
}
