import fc from 'fast-check';
import { inspect } from '../../src/domain/inspect';
import type { BoardHistory } from '../../src/domain/model/board-history';
import type { FrozenSprint } from '../../src/domain/model/frozen-sprint';
import { lawRuns } from '../support/law-seed';
import { inspected } from './inspected';
import { randomBoard } from './random-board';
import { toldNow } from './told-board';

/** What would be kept of every closed sprint if the board were read now. */
function keptNow(
  { board, sprints, items }: BoardHistory,
  frozenAt: FrozenSprint['frozenAt'],
): FrozenSprint[] {
  const offBoardIds = items.flatMap(({ id, onBoard }) => (onBoard ? [] : [id]));
  return sprints
    .filter(({ state }) => state === 'closed')
    .map(({ id }) => ({ sprintId: id, frozenAt, columns: board.columns, offBoardIds }));
}

test('kept inputs that are today’s change nothing', () => {
  const law = fc.property(randomBoard(), (board) => {
    const { history, inspection } = inspected(board);
    const now = toldNow(board);
    const frozen = keptNow(history, now);
    expect(JSON.stringify(inspect({ ...history, frozen }, board.settings, now))).toBe(
      JSON.stringify(inspection),
    );
  });
  fc.assert(law, lawRuns(150));
});

test('whatever is configured later, the ledger of a closed sprint that was kept stays as it was', () => {
  let alone = 0;
  const law = fc.property(randomBoard(), fc.nat(), fc.boolean(), (board, turn, leaves) => {
    const { history, inspection } = inspected(board);
    const now = toldNow(board);
    const { columns } = history.board;
    const turned = columns.map((column, place) => ({
      ...column,
      statusIds: columns[(place + turn) % columns.length]?.statusIds ?? [],
    }));
    const later: BoardHistory = {
      ...history,
      board: { ...history.board, columns: turned },
      items: history.items.map((item) => (leaves ? { ...item, onBoard: !item.onBoard } : item)),
    };
    const frozen = keptNow(history, now);
    const closed = ({ sprints }: Pick<typeof inspection, 'sprints'>) =>
      JSON.stringify(sprints.filter(({ kind }) => kind === 'closed'));
    expect(closed(inspect({ ...later, frozen }, board.settings, now))).toBe(closed(inspection));
    if (closed(inspect(later, board.settings, now)) !== closed(inspection)) alone += 1;
  });
  fc.assert(law, lawRuns(150));
  expect(alone).toBeGreaterThan(20);
});
