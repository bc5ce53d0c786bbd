import { scopeTold, whatHappened } from '../../../src/domain/brief/what-happened';
import { HOUR, instant } from '../../../src/domain/model/instant';
import { dayOf, startOf, type ToldBoard } from '../signals/made-past';
import { boardWith, contentsOf, inspected, RUNNING, runningBoard } from './briefs';

function toldOf(board: ToldBoard, sprintId: number): string[] {
  const inspection = inspected(board);
  return whatHappened(contentsOf(inspection, sprintId), inspection.board);
}

test('work that was done before the start is told apart, at the start and at the end', () => {
  const doneBefore = { sprints: 3, moves: [[dayOf(3, -0.5), 'done']], estimate: 8 } as const;
  expect(toldOf(boardWith([doneBefore]), 3)).toEqual([
    'From 2026-02-02 to 2026-02-13.',
    '',
    '- Planned at the start: 10 items, 30 points',
    '- Already done at the start: 1 item, 8 points',
    '- Came in after the start: 0 items, 0 points',
    '- Went out: 0 items, 0 points',
    '- Completed: 10 items, 30 points',
    '- Completed outside of this sprint: 1 item, 8 points',
    '- Carried over: 0 items, 0 points',
  ]);
});

test('an item whose way cannot be told is counted as unknown, at the start and at the end', () => {
  expect(toldOf(boardWith([{ sprints: 'unknown' }]), 1)).toEqual([
    'From 2026-01-05 to 2026-01-16.',
    '',
    '- Planned at the start: 10 items, 30 points',
    '- Came in after the start: 0 items, 0 points',
    '- Went out: 0 items, 0 points',
    '- Place at the start unknown: 1 item; their estimates cannot be told',
    '- Completed: 10 items, 30 points',
    '- Carried over: 0 items, 0 points',
    '- End unknown: 1 item; their estimates cannot be told',
  ]);
});

test('of a sprint that was filled after the start button what was planned then is told, too', () => {
  const late = Array.from({ length: 4 }, () => ({
    sprints: [[instant(startOf(RUNNING) + HOUR), [RUNNING]] as const],
    moves: [],
    estimate: 2,
  }));
  const board = boardWith(late, {
    ...runningBoard,
    recorded: (sprint) => ({ planningFinishedAt: instant(startOf(sprint) + 2 * HOUR) }),
  });
  expect(toldOf(board, RUNNING)).toEqual([
    'Running since 2026-02-16. What becomes of the work is told after the close.',
    '',
    '- Planned at the start: 0 items, 0 points',
    '- Planned when you said that it was: 4 items, 8 points',
    '- Came in after the start: 4 items, 8 points',
    '- Went out: 0 items, 0 points',
  ]);
});

test('the scope of a closed sprint is told without what became of the work', () => {
  const inspection = inspected(boardWith([]));
  expect(scopeTold(contentsOf(inspection, 3).sprint, inspection.board)).toEqual([
    '- Planned at the start: 10 items, 30 points',
    '- Came in after the start: 0 items, 0 points',
    '- Went out: 0 items, 0 points',
  ]);
});
