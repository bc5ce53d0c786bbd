import type { Board } from '../model/board';
import type { Known } from '../model/unknown';
import { flipsInside } from '../rules/value-at';
import { insideSprint } from './inside-sprint';
import { ownLimitsReading, type SprintAmount } from './own-limits';
import { evidence } from './readings';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import { hasKnownFates } from './sprint-sizes';
import { threshold } from './thresholds';
import { columnOf } from './work-started';

/** How often items moved back to an earlier column inside the sprint; a pattern when twice in five it was above the team's own limits. */
export const rework = defineSignal({
  id: 'rework',
  asks: 'How often did items move back to an earlier column?',
  needs: 6,
  hintNeeds: 9,
  lasting: true,
  read: (past) =>
    ownLimitsReading(
      past,
      past.closed.flatMap((one) => judge(one, past)),
      {
        inWords: (moves) => `${String(moves)} ${moves === 1 ? 'move' : 'moves'} back to an earlier column`,
        least: threshold('leastMoves'),
      },
    ),
});

/** Items that left are not counted: going back to the backlog is no rework. */
function judge({ sprint, ledger }: ClosedSprintFacts, { judgedBy, items }: Past): SprintAmount[] {
  if (!hasKnownFates(ledger)) return [];
  const { board } = judgedBy(sprint.id);
  const seen = [];
  for (const one of ledger.items) {
    if (one.fate === 'removed') continue;
    const status = items.get(one.id)?.status;
    if (status?.kind !== 'known') return [];
    const stretch = insideSprint(one, ledger.span);
    for (const { at, from, to } of flipsInside(status, stretch.from, stretch.to)) {
      const backwards = isBackwards(board, from, to);
      if (backwards === 'unknown') return [];
      if (backwards) seen.push(evidence(sprint.id, one.id, at, 'moved back to an earlier column'));
    }
  }
  return [{ sprintId: sprint.id, count: seen.length, amount: seen.length, evidence: seen }];
}

function isBackwards(board: Board, from: string, to: string): Known<boolean> {
  const [before, after] = [columnOf(board, from), columnOf(board, to)];
  if (before === 'unknown' || after === 'unknown') return 'unknown';
  return before !== null && after !== null && after < before;
}
