import type { Board } from '../model/board';
import type { Past, ClosedSprintFacts } from './signal';
import { flipsInside } from '../rules/value-at';
import { ownLimitsReading, type SprintAmount } from './own-limits';
import { evidence } from './readings';
import { defineSignal } from './signal';
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
      past.closed.flatMap((one) => judge(one, past)),
      {
        inWords: (moves) => `${String(moves)} ${moves === 1 ? 'move' : 'moves'} back to an earlier column`,
      },
    ),
});

function judge({ sprint, ledger }: ClosedSprintFacts, { board, items }: Past): SprintAmount[] {
  const counted = ledger.items.filter(({ fate }) => fate !== 'removed');
  const seen = counted.flatMap(({ id, enteredAt }) => {
    const status = items.get(id)?.status;
    if (status?.kind !== 'known') return [];
    return flipsInside(status, enteredAt ?? ledger.span.start, ledger.span.end)
      .filter(({ from, to }) => isBackwards(board, from, to))
      .map(({ at }) => evidence(sprint.id, id, at, 'moved back to an earlier column'));
  });
  if (ledger.items.some(({ fate }) => fate === 'unknown')) return [];
  return [{ sprintId: sprint.id, amount: seen.length, evidence: seen }];
}

function isBackwards(board: Board, from: string, to: string): boolean {
  const [before, after] = [columnOf(board, from), columnOf(board, to)];
  return before !== null && after !== null && after < before;
}
