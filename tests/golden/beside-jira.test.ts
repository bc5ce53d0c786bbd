import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeDemoSite } from '../../local/demo/demo-site';
import { siteHistory } from '../../local/report/site-history';
import { reconcile } from '../../src/domain/inspect';
import type { BoardHistory } from '../../src/domain/model/board-history';
import { instant } from '../../src/domain/model/instant';
import type { LedgerItem } from '../../src/domain/model/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { asJiraJudges } from '../../src/domain/rules/as-jira-judges';
import { countInReport, sprintReport } from '../../src/domain/rules/jira-sprint-report';
import { judgedSprint } from '../../src/domain/rules/judged-sprint';
import { readBoard } from '../local/demo/naive-reading';
import { DEMO_NOW, demoHistories } from './demo-history';
import { readExpected } from './expected';

const REAL = join(__dirname, '..', '..', '..', 'shared', 'data');
const LATER = instant(Date.parse('2027-01-01T00:00:00Z'));

const keys = (items: readonly LedgerItem[]) => items.map(({ key }) => key).sort();

/** A sprint as Jira judges it, from the history that was read. */
function asJira(history: BoardHistory, sprintId: number, now = LATER) {
  const jira = asJiraJudges(history, DEFAULT_SETTINGS);
  const judged = judgedSprint(jira.history, jira.settings, now, sprintId);
  if (judged === null) throw new Error(`Sprint ${String(sprintId)} is closed.`);
  return judged;
}

describe('The demo: every closed sprint of six teams, beside a reading that shares nothing with the rules', () => {
  const site = makeDemoSite({ seed: 1, now: DEMO_NOW });
  const histories = demoHistories(site);
  const boards = site.boards
    .filter(({ name }) => histories.has(name))
    .map(({ id, name }) => [name, id] as const);

  test.each(boards)('%s', (name, boardId) => {
    const history = histories.get(name);
    if (history === undefined) throw new Error('The board was read.');
    let seen = 0;
    for (const { sprint, items } of readBoard(site, boardId, DEMO_NOW).sprints) {
      if (sprint.state !== 'closed') continue;
      const judged = asJira(history, sprint.id, DEMO_NOW);
      const report = sprintReport(judged);
      const read = (holds: (item: (typeof items)[number]) => boolean) =>
        items
          .filter(holds)
          .map(({ issue }) => issue.key)
          .sort();
      expect({
        atStart: keys(report.atStart),
        added: keys(report.added),
        removed: keys(report.removed),
        notCompleted: keys(report.notCompleted),
        done: keys([...report.completed, ...report.completedElsewhere]),
      }).toEqual({
        atStart: read(({ origin }) => origin !== 'came-in'),
        added: read(({ origin }) => origin === 'came-in'),
        removed: read(({ fate }) => fate === 'left'),
        notCompleted: read(({ fate }) => fate === 'not-done'),
        done: read(({ fate }) => fate === 'done'),
      });
      seen += items.length;
    }
    expect(seen).toBeGreaterThan(50);
  });
});

describe("Real sprints, beside Jira's own answer", () => {
  const sites = [
    ['knowhow-itr4', 21254],
    ['devlake-board8', 8],
  ] as const;
  const found = sites.filter(([name]) => existsSync(join(REAL, name)));

  test('the machine either has both real sites beside the project or none of them', () => {
    expect([0, 2]).toContain(found.length);
  });

  for (const [name, boardId] of found) {
    test(`${name}: what Jira shows, item by item`, async () => {
      const history = await siteHistory(join(REAL, name), boardId);
      for (const { id, lists, members } of readExpected(join(REAL, name))) {
        const judged = asJira(history, id);
        const { atStart, ...others } = sprintReport(judged);
        const shown = { committed: atStart, ...others };
        for (const [list, expected] of Object.entries(lists)) {
          if (expected !== undefined)
            expect([list, keys(shown[list as keyof typeof shown])]).toEqual([list, expected]);
        }
        if (members !== undefined) expect(membersOf(judged)).toEqual(members);
      }
    });
  }

  for (const [name, boardId] of found.slice(0, 1)) {
    test(`${name}: committed 13, added 13, removed 2 and completed 1, and no figure of ours parts but in the total`, async () => {
      const history = await siteHistory(join(REAL, name), boardId);
      const figures = reconcile(history, DEFAULT_SETTINGS, LATER, 43624)?.figures ?? [];
      const shown = figures.map(({ figure, ours, sprintReport: report }) => [
        figure,
        ours.items,
        report.kind === 'shown' ? report.size.items : report.kind,
      ]);
      expect(shown).toEqual([
        ['committed', 13, 13],
        ['added', 13, 13],
        ['removed', 2, 2],
        ['completed', 1, 1],
        ['total', 24, 37],
      ]);
    });
  }
});

/** All in the sprint at its end, with what the report leaves out. */
function membersOf(judged: ReturnType<typeof asJira>): readonly string[] {
  const { items, leftOut } = judged.ledger;
  const count = countInReport('total', judged);
  const still = new Set(count === 'unknown' ? [] : count.map(({ id }) => id));
  const others = leftOut.filter(({ inSprintAtEnd }) => inSprintAtEnd).map(({ key }) => key);
  return [...keys(items.filter(({ id }) => still.has(id))), ...others].sort();
}
