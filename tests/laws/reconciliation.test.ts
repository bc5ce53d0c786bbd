import fc from 'fast-check';
import { reconcile } from '../../src/domain/inspect';
import type { BoardHistory } from '../../src/domain/model/board-history';
import type { Figure, FigureBesideJira, JiraFigure } from '../../src/domain/model/reconciliation';
import { asJiraJudges } from '../../src/domain/rules/as-jira-judges';
import { sprintReport } from '../../src/domain/rules/jira-sprint-report';
import { judgedSprint } from '../../src/domain/rules/judged-sprint';
import { lawRuns } from '../support/law-seed';
import { inspected } from './inspected';
import { replay } from './naive-replay';
import { randomBoard } from './random-board';
import { toldNow } from './told-board';

/** The board after its columns were turned and some items left it, with its closed sprints kept as they were. */
function configuredLater(history: BoardHistory, frozenAt: ReturnType<typeof toldNow>): BoardHistory {
  const { columns } = history.board;
  const turned = columns.map((column, place) => ({
    ...column,
    statusIds: columns[(place + 1) % columns.length]?.statusIds ?? [],
  }));
  const offBoardIds = history.items.flatMap(({ id, onBoard }) => (onBoard ? [] : [id]));
  return {
    ...history,
    board: { ...history.board, columns: turned },
    items: history.items.map((item, place) => (place === 0 ? { ...item, onBoard: false } : item)),
    frozen: history.sprints.map(({ id }) => ({ sprintId: id, frozenAt, columns, offBoardIds })),
  };
}

test('the items that part add up to the difference, in items and in points', () => {
  const rules = new Set<string>();
  let shown = 0;
  const law = fc.property(randomBoard(), fc.boolean(), (board, later) => {
    const { history, inspection } = inspected(board);
    const now = toldNow(board);
    const read = later ? configuredLater(history, now) : history;
    for (const { sprint } of inspection.sprints) {
      for (const one of reconcile(read, board.settings, now, sprint.id)?.figures ?? []) {
        for (const beside of [one.sprintReport, one.velocityChart]) {
          if (beside.kind !== 'shown') continue;
          expectToAddUp(one, beside);
          shown += 1;
          for (const { because } of beside.partings) rules.add(because);
        }
      }
    }
  });
  fc.assert(law, lawRuns(300));
  expect(shown).toBeGreaterThan(500);
  expect([...rules].sort()).toEqual(
    [
      'added-twice',
      'agreed-done',
      'done-at-start',
      'done-untold',
      'estimate-at-end',
      'no-column',
      'other-columns',
      'other-items',
    ].sort(),
  );
});

function expectToAddUp({ ours }: FigureBesideJira, beside: Extract<JiraFigure, { kind: 'shown' }>): void {
  const { size, more, partings } = beside;
  expect(partings.reduce((sum, { items }) => sum + items, 0)).toBe(more.items);
  expect(Number(ours.items) + Number(more.items)).toBe(size.items);
  if (more.points === 'unknown') return;
  expect(partings.reduce((sum, { points }) => sum + Number(points), 0)).toBeCloseTo(more.points, 9);
  expect(Number(ours.points) + more.points).toBeCloseTo(Number(size.points), 9);
}

const TOTALS = {
  committed: 'committed',
  added: 'added',
  removed: 'removed',
  completed: 'completed',
} as const satisfies Partial<Record<Figure, string>>;

test('what is ours is what the page of the sprint shows', () => {
  let told = 0;
  const law = fc.property(randomBoard(), (board) => {
    const { history, inspection } = inspected(board);
    for (const one of inspection.sprints) {
      if (one.kind !== 'closed') continue;
      const figures = reconcile(history, board.settings, toldNow(board), one.sprint.id)?.figures ?? [];
      for (const { figure, ours } of figures) {
        if (figure !== 'total') expect(ours).toEqual(one.ledger.totals[TOTALS[figure]]);
      }
      told += figures.length;
    }
  });
  fc.assert(law, lawRuns(200));
  expect(told).toBeGreaterThan(200);
});

const LISTS = ['atStart', 'added', 'completed', 'notCompleted', 'completedElsewhere', 'removed'] as const;

test('the lists of Jira’s report are those of a replay that goes by the board alone', () => {
  let told = 0;
  const law = fc.property(randomBoard(), (board) => {
    const { history, answers } = inspected(board);
    const now = toldNow(board);
    const jira = asJiraJudges(history, board.settings);
    for (const { span, items } of replay(answers, null, now)) {
      const judged = judgedSprint(jira.history, jira.settings, now, span.id);
      if (judged === null || judged.untold.size > 0) continue;
      const report = sprintReport(judged);
      const ids = (holds: (item: (typeof items)[number]) => boolean) =>
        items
          .filter(holds)
          .map(({ id }) => id)
          .sort();
      const listed = (name: keyof typeof report) => report[name].map(({ id }) => id).sort();
      expect(LISTS.map(listed)).toEqual([
        ids(({ origin }) => origin !== 'added'),
        ids(({ origin }) => origin === 'added'),
        ids(({ fate }) => fate === 'completed'),
        ids(({ fate }) => fate === 'carried-over'),
        ids(({ fate }) => fate === 'completed-elsewhere'),
        ids(({ fate }) => fate === 'removed'),
      ]);
      told += items.length;
    }
  });
  fc.assert(law, lawRuns(200));
  expect(told).toBeGreaterThan(200);
});
