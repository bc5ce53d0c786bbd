import type { BriefContents } from '../../../src/domain/brief/brief-contents';
import type { MarkKind } from '../../../src/domain/model/mark';
import { markedChanges } from '../../../src/domain/inspect';
import { item, startOf, dayOf } from '../signals/made-past';
import { changesOf, marked } from '../signals/told-marks';
import { boardWith, briefOf, cameIn, contentsOf, inspected, RUNNING, runningBoard, section } from './briefs';

const entered = (id: string, day: number, estimate = 5) => ({
  ...{ id, estimate, moves: [] },
  sprints: [[dayOf(3, day), [3]]] as const,
});

describe('the brief of a closed sprint', () => {
  const told = boardWith([{ id: '500', sprints: 3, moves: [] }, entered('501', 3)]);

  test('begins with the sprint and its goal', () => {
    expect(briefOf(told, 3)).toMatch(/^# Retro brief: [^\n]*3\n\nSprint goal: Guests can pay\n/);
  });

  test('tells what was planned, came in, went out, was completed and carried over, in items and points', () => {
    expect(section(briefOf(told, 3), 'What you planned and what happened')).toEqual([
      'From 2026-02-02 to 2026-02-13.',
      '- Planned at the start: 11 items, 33 points',
      '- Came in after the start: 1 item, 5 points',
      '- Went out: 0 items, 0 points',
      '- Completed: 10 items, 30 points',
      '- Carried over: 2 items, 8 points',
    ]);
  });

  test('counts items alone where the board does', () => {
    const counting = boardWith([], {
      board: { ...inspected(told).board, estimation: { kind: 'item-count' } },
    });
    expect(section(briefOf(counting, 3), 'What you planned and what happened')).toContain(
      '- Completed: 10 items',
    );
  });

  test('says of what the history cannot tell that it cannot, and never 0', () => {
    const unknown = boardWith([], { items: [item({ sprints: 'unknown' })] });
    const brief = briefOf(unknown, 1);
    expect(section(brief, 'What you planned and what happened')).toContain(
      '- Came in after the start: cannot be told from the history in Jira',
    );
    expect(section(brief, 'Changes after the start')).toEqual([
      'Which changes there were cannot be told: Jira gave no history of the items.',
    ]);
  });

  test('without a goal and without changes says so', () => {
    const brief = briefOf(boardWith([], { goal: () => ' \n' }), 3);
    expect(brief).toContain('No sprint goal was written down.');
    expect(section(brief, 'Changes after the start')).toEqual([
      'Nothing came in, went out or was re-estimated after the start.',
    ]);
  });
});

describe('the brief of a running sprint', () => {
  test('tells scope facts and no end of any item', () => {
    const done = { ...cameIn, id: '901', moves: [[dayOf(RUNNING, 5), 'done']] as const };
    const brief = briefOf(boardWith([cameIn, done], runningBoard), RUNNING);
    expect(section(brief, 'What you planned and what happened')).toEqual([
      'Running since 2026-02-16. What becomes of the work is told after the close.',
      '- Planned at the start: 0 items, 0 points',
      '- Came in after the start: 2 items, 10 points',
      '- Went out: 0 items, 0 points',
    ]);
    expect(brief).not.toMatch(/completed:|carried over:|\d+ (of \d+ )?done/i);
  });

  test('reads the same whatever was done in it so far', () => {
    const moved = { ...cameIn, moves: [[dayOf(RUNNING, 5), 'done']] as const };
    const brief = (one: typeof cameIn) => briefOf(boardWith([one], runningBoard), RUNNING);
    expect(brief(moved)).toBe(brief(cameIn));
  });
});

describe('the changes of a brief', () => {
  const told = boardWith([entered('501', 1), entered('502', 2), entered('503', 3), entered('504', 4)]);
  const inspection = inspected(told);
  const saying = (said: Readonly<Record<string, readonly MarkKind[]>>): Partial<BriefContents> => {
    const { sprint } = contentsOf(inspection, 3);
    const marks = changesOf(sprint).flatMap((one) => {
      const kinds = said[one.itemId];
      return kinds === undefined ? [] : [marked(3, one, kinds)];
    });
    return { changes: markedChanges(3, changesOf(sprint), marks) };
  };
  const changesSaid = (changed: Partial<BriefContents>) =>
    section(briefOf(told, 3, changed), 'Changes after the start');

  test('begin with those to talk about; each tells its day and all that was said of it', () => {
    const lines = changesSaid(saying({ '503': ['agreed', 'lets-talk'], '501': ['emergency'] }));
    expect(lines).toEqual([
      '### To talk about',
      '- CHK-503 Work on 503: came in (5 points), day 4 (2026-02-05). Said: agreed (2026-02-05), let’s talk about it (2026-02-05).',
      '### Not marked yet',
      '- CHK-502 Work on 502: came in (5 points), day 3 (2026-02-04).',
      '- CHK-504 Work on 504: came in (5 points), day 5 (2026-02-06).',
      '### Marked',
      '- CHK-501 Work on 501: came in (5 points), day 2 (2026-02-03). Said: emergency (2026-02-03).',
    ]);
  });

  test('are counted and not named where the reader may not see the item', () => {
    const labels = new Map([['502', { key: 'CHK-502', summary: 'Seen' }]]);
    expect(changesSaid({ labels, ...saying({ '503': ['lets-talk'] }) })).toEqual([
      '### To talk about',
      '- 1 change of an item you cannot see',
      '### Not marked yet',
      '- CHK-502 Seen: came in (5 points), day 3 (2026-02-04).',
      '- 2 changes of 2 items you cannot see',
    ]);
  });

  test('have their days in the zone of the reader', () => {
    const lateEvening = { ...entered('505', 0), sprints: [[startOf(3) + 14 * 3_600_000, [3]]] as never };
    const calendar = { zone: 'Asia/Tokyo', workingDays: [1, 2, 3, 4, 5], holidays: [] };
    const lines = section(briefOf(boardWith([lateEvening]), 3, { calendar }), 'Changes after the start');
    expect(lines.at(-1)).toContain('day 2 (2026-02-03)');
  });
});

describe('texts that people wrote', () => {
  const odd = '| # <b>*x*</b> `y`\n\n# [z](https://a.b) __proto__ ~~w~~';
  const escaped =
    '\\| \\# \\<b\\>\\*x\\*\\</b\\> \\`y\\` \\# \\[z\\](https\\://a.b) \\_\\_proto\\_\\_ \\~\\~w\\~\\~';

  test.each([
    ['the goal', (): string => briefOf(boardWith([], { goal: () => odd }), 3)],
    [
      'a summary',
      (): string =>
        briefOf(boardWith([entered('501', 1)]), 3, {
          labels: new Map([['501', { key: 'K-1', summary: odd }]]),
        }),
    ],
    [
      'an experiment',
      (): string => briefOf(boardWith([]), 3, { experiments: [{ breaker: 'b', weTry: odd, state: 'due' }] }),
    ],
  ])('%s stands as it reads, in one line', (_what, write) => {
    expect(write()).toContain(escaped);
  });

  test('an address without a scheme is no link either', () => {
    const goal = 'See www.example.com \u061cnow';
    expect(briefOf(boardWith([], { goal: () => goal }), 3)).toContain('See www\\.example.com now');
  });

  test('the name of a sprint stands as it reads, in one line', () => {
    const inspection = inspected(boardWith([]));
    const contents = contentsOf(inspection, 3);
    const renamed = { ...contents.sprint, sprint: { ...contents.sprint.sprint, name: odd } };
    const told = briefOf(boardWith([]), 3, { sprint: renamed });
    expect(told.split('\n')[0]).toBe(`# Retro brief: ${escaped}`);
  });
});

describe('the experiments of a brief', () => {
  test('stand with their state', () => {
    const experiments = [
      { breaker: 'change inside the sprint', weTry: 'a swap rule', state: 'sprint 1 of 2' },
    ];
    expect(section(briefOf(boardWith([]), 3, { experiments }), 'What you are trying')).toEqual([
      '- “change inside the sprint”: we try “a swap rule” – sprint 1 of 2',
    ]);
  });

  test('are missed with a word on what to do', () => {
    expect(section(briefOf(boardWith([]), 3), 'What you are trying')).toEqual([
      'No experiment is running. Choose one small thing to try, easy to undo, for a sprint or two.',
    ]);
  });
});
