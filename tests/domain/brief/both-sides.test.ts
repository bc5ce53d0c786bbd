import fc from 'fast-check';
import { makeDemoSite } from '../../../local/demo/demo-site';
import { inspect, retroBrief } from '../../../src/domain/inspect';
import { BREAKERS } from '../../../src/domain/breakers/index';
import { bothSides } from '../../../src/domain/brief/both-sides';
import { buildersTold } from '../../../src/domain/brief/builders-told';
import { openingQuestions } from '../../../src/domain/brief/opening-questions';
import { sideEntries } from '../../../src/domain/brief/side-entries';
import type { Inspection } from '../../../src/domain/model/inspection';
import type { Side } from '../../../src/domain/model/judgement';
import type { Measured } from '../../../src/domain/model/reading';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { DEMO_NOW, demoHistories } from '../../golden/demo-history';
import { lawRuns } from '../../support/law-seed';
import { randomPast } from '../judgement/random-past';
import { read } from '../signals/made-past';
import { boardWith, contentsOf, inspected, section } from './briefs';
import { findings, inState, measured } from './told-findings';

const OTHER: Readonly<Record<Side, Side>> = { 'po-to-team': 'team-to-po', 'team-to-po': 'po-to-team' };

/** The same findings with the sides of all breakers swapped. */
function swapped(inspection: Inspection): Inspection {
  const { page, breakers } = inspection;
  return {
    ...inspection,
    breakers: breakers.map((one) => ({ ...one, side: OTHER[one.side] })),
    page: {
      ...page,
      hints: page.hints.map((hint) => ({ ...hint, side: OTHER[hint.side] })),
      builders: page.builders.map((one) => ({ ...one, sides: one.sides.map((side) => OTHER[side]) })),
    },
  };
}

/** Each row with its two cells in the other order; the heads stay. */
function mirrored(lines: readonly string[]): string[] {
  return lines.map((line) => {
    if (!line.startsWith('| ') || /^\| (PO →|---)/.test(line)) return line;
    const [one = '', other = ''] = line.slice(2, -2).split(/(?<!\\) \| /);
    return `| ${other} | ${one} |`;
  });
}

function names(line: string): string {
  return line.replace(/PO → team|Team → PO/, (name) => (name === 'PO → team' ? 'Team → PO' : 'PO → team'));
}

const demo = [...demoHistories(makeDemoSite({ seed: 1, now: DEMO_NOW })).values()].map((history) =>
  inspect(history, DEFAULT_SETTINGS, DEMO_NOW),
);

describe('a brief tells both sides by the same rules', () => {
  test('swapping the sides of all breakers mirrors it, whatever the board lived through', () => {
    let entries = 0;
    const law = fc.property(randomPast(), (told) => {
      const { history, settings, now } = read(told);
      const inspection = inspect(history, settings, now);
      const other = swapped(inspection);
      entries += sideEntries(inspection, 'po-to-team').length;
      expect(bothSides(other)).toEqual(mirrored(bothSides(inspection)));
      expect(buildersTold(other.page.builders)).toEqual(buildersTold(inspection.page.builders).map(names));
    });
    fc.assert(law, lawRuns(60));
    expect(entries).toBeGreaterThan(0);
  });

  test('swapping the sides mirrors the questions, where both sides have an entry', () => {
    const both = demo.filter((one) =>
      openingQuestions(one).every((ask) => BREAKERS.some((b) => b.ask === ask)),
    );
    expect(both.length).toBeGreaterThan(0);
    for (const one of both)
      expect(openingQuestions(swapped(one))).toEqual(openingQuestions(one).toReversed());
  });

  test('at most three entries a side, hints before facts, no signal twice on a side', () => {
    for (const inspection of demo) {
      for (const side of ['po-to-team', 'team-to-po'] as const) {
        const entries = sideEntries(inspection, side);
        const signals = entries.flatMap(({ facts }) => facts.map(({ signal }) => signal));
        const hinted = inspection.page.hints.filter((hint) => hint.side === side);
        expect(entries.length).toBeLessThanOrEqual(3);
        expect(new Set(signals).size).toBe(signals.length);
        expect(entries.slice(0, hinted.length).map(({ breakers }) => breakers[0])).toEqual(
          hinted.map(({ breakers }) => breakers[0]),
        );
      }
    }
  });

  test('each of the demo boards has a table with two columns and as many rows as the longer side', () => {
    for (const inspection of demo) {
      const rows = bothSides(inspection).filter((line) => line.startsWith('| '));
      if (rows.length === 0) continue;
      const longer = Math.max(
        ...(['po-to-team', 'team-to-po'] as const).map((side) => sideEntries(inspection, side).length),
      );
      expect(rows).toHaveLength(longer + 2);
      expect(rows.every((row) => row.slice(2, -2).split(/(?<!\\) \| /).length === 2)).toBe(true);
    }
  });
});

test('a fact that serves both sides is told once, above both', () => {
  const inspection = inspected(boardWith([]));
  const fact = (id: string, side: Side) =>
    ({ id, side, state: 'fact', because: '', signals: ['scope-removed'] }) as const;
  const reading: Measured = {
    ...{ kind: 'measured', value: {}, seen: true, pattern: false, kept: false, evidence: [] },
    says: '3 items left.',
  };
  const lines = bothSides({
    ...inspection,
    page: { ...inspection.page, hints: [] },
    breakers: [fact('change-inside-sprint', 'po-to-team'), fact('not-delivered', 'team-to-po')],
    readings: [{ signal: 'scope-removed', level: 'fact', reading }],
  });
  expect(lines.filter((line) => line.includes('3 items left.'))).toEqual([
    'Seen on both sides: 3 items left.',
  ]);
  expect(lines.at(-1)?.match(/What was seen stands above/g)).toHaveLength(2);
});

test('with too few closed sprints a brief says so, and asks each side the same general question', () => {
  const inspection = inspected(boardWith([], { closed: 1 }));
  const quiet = {
    ...inspection,
    breakers: inspection.breakers.map((one) => ({ ...one, state: 'not-enough-data' as const })),
  };
  const brief = retroBrief(quiet, contentsOf(inspection, 1));
  expect(section(brief, 'What could cost trust')).toEqual([
    'One closed sprint is not enough to tell a pattern from chance.',
  ]);
  const [one = '', other = ''] = section(brief, 'Two questions to begin with');
  const sides = (line: string) => line.replace(/developers|Product Owner/g, 'side');
  expect(sides(one)).toBe(sides(other));
  expect(one).not.toBe(other);
});

describe('the table of both sides', () => {
  const NONE = 'Nothing to talk about, and that is allowed.';
  const HEAD = ['| PO → team | Team → PO |', '| --- | --- |'];
  const BY_RULES = 'Seen by the same rules on both sides, in the closed sprints.';
  const CHANGE = '**“change inside the sprint”** scope-added says.';
  const PULLED = 'Can also mean: You pulled work in yourselves because you were early.';

  test('has no line above it where nothing serves both; the shorter side ends in a dash', () => {
    const told = findings({
      breakers: [
        inState('change-inside-sprint', 'fact', 'scope-added'),
        inState('push-to-commit', 'fact', 'over-commitment'),
        inState('under-commits', 'fact', 'under-commitment'),
      ],
      readings: ['scope-added', 'over-commitment', 'under-commitment'].map(measured),
    });
    expect(bothSides(told)).toEqual([
      BY_RULES,
      '',
      ...HEAD,
      `| ${CHANGE} ${PULLED} | **“under-commit for safety”** under-commitment says. Can also mean: You keep room for the unexpected on purpose. |`,
      '| **“push team to commit”** over-commitment says. Can also mean: You are hopeful together and forget how much the small things take. | – |',
    ]);
  });

  test('says of a side without an entry that nothing is there to talk about', () => {
    const breakers = [inState('change-inside-sprint', 'fact', 'scope-added')];
    expect(bothSides(findings({ breakers, readings: [measured('scope-added')] }))).toEqual([
      BY_RULES,
      '',
      ...HEAD,
      `| ${CHANGE} ${PULLED} | ${NONE} |`,
    ]);
  });

  test('names breakers that rest on the same facts in one entry', () => {
    const told = findings({
      breakers: [
        inState('change-inside-sprint', 'fact', 'requirement-changed', 'scope-re-estimated'),
        inState('unclear-requirement', 'fact', 'requirement-changed'),
      ],
      readings: ['requirement-changed', 'scope-re-estimated'].map(measured),
    });
    expect(bothSides(told).at(-1)).toBe(
      `| **“change inside the sprint” or “can't clarify the requirement”** requirement-changed says. scope-re-estimated says. ${PULLED} | ${NONE} |`,
    );
  });

  test('tells above it what serves both sides, in an order of its own, and below it only what is left', () => {
    const shared = ['unready-at-start', 'ready-backlog', 'scope-removed'];
    const told = findings({
      breakers: [
        inState('change-inside-sprint', 'fact', 'scope-added', 'scope-removed'),
        inState('unprepared-refinement', 'fact', 'unready-at-start', 'ready-backlog'),
        inState('no-refinement-support', 'fact', 'unready-at-start', 'ready-backlog'),
        inState('not-delivered', 'fact', 'scope-removed'),
      ],
      readings: ['scope-added', ...shared].map(measured),
    });
    const lines = bothSides(told);
    expect(lines.slice(0, 4)).toEqual([
      BY_RULES,
      '',
      'Seen on both sides: ready-backlog says. scope-removed says. unready-at-start says.',
      '',
    ]);
    expect(lines[6]).toContain(`${CHANGE} ${PULLED} | **“`);
    expect(
      lines
        .slice(7)
        .join()
        .match(/What was seen stands above, for both sides\./g),
    ).toHaveLength(2);
  });

  test.each([
    ['in the order of the alphabet', ['ready-backlog', 'unready-at-start']],
    ['whichever order the sides have them in', ['unready-at-start', 'ready-backlog']],
  ])('tells what serves both sides %s', (_edge, signals) => {
    const told = findings({
      breakers: [
        inState('unprepared-refinement', 'fact', ...signals),
        inState('no-refinement-support', 'fact', ...signals),
      ],
      readings: signals.map(measured),
    });
    expect(bothSides(told)[2]).toBe('Seen on both sides: ready-backlog says. unready-at-start says.');
  });
});

describe('without an entry on either side a brief says', () => {
  const CHANCE = 'enough to tell a pattern from chance.';
  const lacking = inState('push-to-commit', 'not-enough-data');
  const unseen = inState('only-good-news', 'only-people-know');

  test('that nothing is there to talk about, when one breaker could be told', () => {
    const breakers = [lacking, inState('change-inside-sprint', 'quiet', 'scope-added'), unseen];
    expect(bothSides(findings({ breakers }))).toEqual(['Nothing to talk about, and that is allowed.']);
  });

  test.each([
    ['no sprint has closed', 0, 'No sprint has closed yet, so there is no pattern to tell from chance.'],
    ['one has closed', 1, `One closed sprint is not ${CHANCE}`],
    ['two have closed', 2, `2 closed sprints are not ${CHANCE}`],
  ])('how many closed sprints there are, when %s and the next one runs', (_edge, closed, says) => {
    const { sprints } = inspected({ closed, items: [], next: 'active' });
    expect(bothSides({ ...findings({ breakers: [lacking, unseen] }), sprints })).toEqual([says]);
  });
});
