import { translateBoard } from '../../src/jira/translate-board';
import {
  answered,
  answersAbout,
  board,
  configuration,
  issue,
  pointsEntry,
  POINTS_FIELD,
  SPRINT_FIELD,
  statusEntry,
} from './answers-about-a-board';
import { failureOf } from './failure-of';

const AT = Date.UTC(2026, 5, 2);
const moved = answered(issue(2), [statusEntry(1, AT, '1', '1')]);
const withType = (issuetype: unknown) => answered(issue(1, { issuetype }));
const kindOf = (issuetype: unknown) => translateBoard(answersAbout([withType(issuetype)])).items[0]?.kind;

describe('the board', () => {
  test('has its columns from left to right, the site’s statuses with their category, and its estimation', () => {
    expect(translateBoard(answersAbout([])).board).toEqual({
      id: 8,
      name: 'Checkout',
      kind: 'company-managed',
      columns: [
        { name: 'To do', statusIds: ['1'] },
        { name: 'Doing', statusIds: ['3'] },
        { name: 'Done', statusIds: ['5'] },
      ],
      statuses: [
        { id: '1', name: 'To do', category: 'to-do' },
        { id: '3', name: 'In progress', category: 'in-progress' },
        { id: '5', name: 'Done', category: 'done' },
        { id: '9', name: 'Odd', category: 'unknown' },
      ],
      estimation: { kind: 'field', fieldName: 'Story Points', unit: 'points' },
    });
  });

  test('of type simple is team-managed', () => {
    const answers = answersAbout([], { board: { ...board, type: 'simple' } });
    expect(translateBoard(answers).board.kind).toBe('team-managed');
  });

  test('of type kanban works without sprints, and that is said kindly', async () => {
    const answers = answersAbout([], { board: { ...board, type: 'kanban' } });
    const failure = await failureOf(() => translateBoard(answers));
    expect(failure.code).toBe('board-without-sprints');
    expect(failure.next).toContain('Choose a board');
  });

  test('of no kind we know cannot be read', async () => {
    const failure = await failureOf(() =>
      translateBoard(answersAbout([], { board: { ...board, type: 'new' } })),
    );
    expect(failure).toMatchObject({ code: 'jira-answer-unreadable' });
    expect(failure.says).toContain('"type"');
  });
});

describe('an item is', () => {
  test.each([
    ['an item', { id: '7', name: 'Story', subtask: false }, 'item'],
    ['an item by its level, whatever its name', { name: 'Epic', subtask: false, hierarchyLevel: 0 }, 'item'],
    ['a sub-task by its mark', { name: 'Task', subtask: true }, 'sub-task'],
    ['a sub-task by its level', { name: '子任务', hierarchyLevel: -1 }, 'sub-task'],
    ['an epic by its level', { name: '史诗', subtask: false, hierarchyLevel: 1 }, 'epic'],
    ['an epic by its name on older data', { name: 'Epic', subtask: false }, 'epic'],
    ['an epic by its untranslated name', { name: 'Épopée', untranslatedName: 'Epic' }, 'epic'],
  ])('%s', (_, issuetype, kind) => {
    expect(kindOf(issuetype)).toBe(kind);
  });
});

describe('an item is on the board', () => {
  const onBoard = (boardItems: ReadonlySet<string> | null) =>
    translateBoard(answersAbout([answered(issue(1))], { boardItems }));

  test.each([
    ['when the filter returns its key', new Set(['EE-1']), true],
    ['when the filter returns its id', new Set(['1']), true],
    ['not when the filter returns others', new Set(['EE-2', '3']), false],
  ])('%s', (_, boardItems, expected) => {
    const { items, coverage } = onBoard(boardItems);
    expect(items[0]?.onBoard).toBe(expected);
    expect(coverage.boardItems).toBe('known');
  });

  test('when nobody knows what the filter returns, and that is said', () => {
    const { items, coverage } = onBoard(null);
    expect(items[0]?.onBoard).toBe(true);
    expect(coverage.boardItems).toBe('unknown');
  });
});

describe('the sprints', () => {
  const raw = {
    id: 7,
    self: 'https://your-domain.atlassian.net/sprint/7',
    name: 'Pay, and ship',
    state: 'CLOSED',
    goal: '',
    originBoardId: 13,
    startDate: '2026-06-02T08:00:00.000Z',
    endDate: '2026-06-16T10:00:00.000+02:00',
    activatedDate: '2026-06-02T11:32:08.728Z',
    completeDate: '2026-06-17T09:00:00.000Z',
  };
  const sprintOf = (sprint: unknown, recorded: readonly unknown[] = []) =>
    translateBoard(answersAbout([], { sprints: [sprint], recorded })).sprints[0];

  test('carry every date, and an empty goal is none', () => {
    expect(sprintOf(raw)).toEqual({
      id: 7,
      name: 'Pay, and ship',
      state: 'closed',
      goal: null,
      originBoardId: 13,
      startDate: Date.UTC(2026, 5, 2, 8),
      endDate: Date.UTC(2026, 5, 16, 8),
      activatedDate: Date.UTC(2026, 5, 2, 11, 32, 8, 728),
      completeDate: Date.UTC(2026, 5, 17, 9),
      recorded: null,
    });
  });

  test('that are planned have no dates yet', () => {
    expect(sprintOf({ id: 8, name: 'Next', state: 'future' })).toMatchObject({
      startDate: null,
      endDate: null,
      activatedDate: null,
      completeDate: null,
      goal: null,
      originBoardId: null,
    });
  });

  test('carry what was recorded: a start in recorded.json was confirmed, a goal not in it is unknown', () => {
    expect(sprintOf(raw, [{ sprintId: 7, startedAt: '2026-06-02T11:32:09Z' }])?.recorded).toEqual({
      startedAt: Date.UTC(2026, 5, 2, 11, 32, 9),
      seenActive: true,
      goalAtStart: 'unknown',
      planningFinishedAt: null,
      reopenedAt: null,
    });
  });

  test.each([
    ['a goal', 'Pay by card', 'Pay by card'],
    ['no goal', null, null],
    ['an empty goal', '', null],
  ])('recorded with %s at the start', (_, goalAtStart, expected) => {
    expect(sprintOf(raw, [{ sprintId: 7, goalAtStart }])?.recorded).toMatchObject({ goalAtStart: expected });
  });

  test('recorded twice started at the earlier instant', () => {
    const late = { sprintId: 7, startedAt: AT + 60_000, seenActive: false };
    const early = { sprintId: 7, startedAt: AT };
    const none = { sprintId: 7 };
    expect(sprintOf(raw, [none, early, late])?.recorded).toMatchObject({ startedAt: AT, seenActive: true });
    expect(sprintOf(raw, [late, early, none])?.recorded).toMatchObject({ startedAt: AT, seenActive: true });
  });

  test('that nothing was recorded about stay without, and a record of another sprint is left aside', () => {
    expect(sprintOf(raw, [{ sprintId: 99, startedAt: AT }])?.recorded).toBeNull();
  });
});

describe('the coverage', () => {
  const historyOf = (...issues: Parameters<typeof answersAbout>[0][]) =>
    translateBoard(answersAbout(issues.flatMap((each) => [...each]))).coverage.history;

  test('says what was scanned', () => {
    const scan = { since: AT as never, projects: ['EE', 'PAY'], truncated: true, unreadable: 2 };
    expect(translateBoard(answersAbout([moved], { scan })).coverage).toEqual({
      scannedSince: AT,
      projects: ['EE', 'PAY'],
      candidates: 1,
      truncated: true,
      unreadable: 2,
      history: 'complete',
      boardItems: 'unknown',
    });
  });

  test('is complete when one item has a history and the others are silent', () => {
    expect(historyOf([moved, answered(issue(1), [], 0)])).toBe('complete');
  });

  test('is complete when there is no item at all', () => {
    expect(historyOf([])).toBe('complete');
  });

  test('is cut when one item’s history is', () => {
    expect(historyOf([moved, answered(issue(1), [], 3)])).toBe('cut');
  });

  test('is none when no item has any history, and then only today can be told', () => {
    const today = { [SPRINT_FIELD]: [{ id: 7 }], [POINTS_FIELD]: 3 };
    const { items, coverage } = translateBoard(answersAbout([answered(issue(1, today), [], 0)]));
    expect(coverage.history).toBe('none');
    expect(items[0]).toMatchObject({
      sprints: { kind: 'unknown', today: [7], because: 'no-history-anywhere' },
      status: { kind: 'unknown', today: '1', because: 'no-history-anywhere' },
      estimate: { kind: 'unknown', today: 3, because: 'no-history-anywhere' },
    });
  });
});

test('on a board that counts items every item is 1, known even without any history', () => {
  const counting = { ...configuration, estimation: { type: 'issueCount' } };
  const { items, board } = translateBoard(answersAbout([answered(issue(1))], { configuration: counting }));
  expect(board.estimation).toEqual({ kind: 'item-count' });
  expect(items[0]?.estimate).toEqual({ kind: 'known', initial: 1, flips: [] });
  expect(items[0]?.status.kind).toBe('unknown');
});

test('on a board that counts items changes of story points are nobody’s concern', () => {
  const counting = { ...configuration, estimation: { type: 'none' } };
  const changed = answered(issue(1), [pointsEntry(1, AT, '3', 'five')]);
  expect(
    translateBoard(answersAbout([changed], { configuration: counting })).items[0]?.estimate,
  ).toMatchObject({
    initial: 1,
  });
});

test('an item keeps its id, its key of today, and nothing a person wrote', () => {
  const [item] = translateBoard(answersAbout([moved])).items;
  expect(item).toMatchObject({ id: '2', key: 'EE-2', createdAt: Date.UTC(2026, 5, 1, 8) });
  expect(JSON.stringify(item)).not.toContain('Pay by card');
});

describe('an answer that cannot be read is named with its field', () => {
  const unreadableFields = (changed: Readonly<Record<string, unknown>>) =>
    answersAbout([moved, answered(issue(41, changed))]);
  test.each([
    ['no creation', unreadableFields({ created: undefined }), 'work item 41', 'fields.created'],
    [
      'a day instead of an instant',
      unreadableFields({ created: '2026-06-01' }),
      'work item 41',
      'fields.created',
    ],
    ['no status', unreadableFields({ status: null }), 'work item 41', 'fields.status'],
    ['no type', unreadableFields({ issuetype: undefined }), 'work item 41', 'fields.issuetype'],
    [
      'a sprint by name',
      unreadableFields({ [SPRINT_FIELD]: 'Sprint 7' }),
      'work item 41',
      `fields.${SPRINT_FIELD}`,
    ],
    ['an item without id', answersAbout([moved, answered({ key: 'EE-1' })]), 'work item number 2', 'id'],
    ['an item that is nothing', answersAbout([answered(null)]), 'work item number 1', 'the whole answer'],
    [
      'a sprint without name',
      answersAbout([], { sprints: [{ id: 7, state: 'closed' }] }),
      'sprint 7',
      'name',
    ],
    [
      'a sprint in no state',
      answersAbout([], { sprints: [{ id: 7, name: 'S', state: 'odd' }] }),
      'sprint 7',
      'state',
    ],
    ['a sprint without id', answersAbout([], { sprints: [{ name: 'S' }] }), 'sprint number 1', 'id'],
    [
      'a sprint with a broken date',
      answersAbout([], { sprints: [{ id: 7, name: 'S', state: 'closed', endDate: 'soon' }] }),
      'sprint 7',
      'endDate',
    ],
    ['no columns', answersAbout([], { configuration: {} }), 'the board configuration', 'columnConfig'],
    ['a status without id', answersAbout([], { statuses: [{ name: 'To do' }] }), 'status number 1', 'id'],
    ['a record of no sprint', answersAbout([], { recorded: [{}] }), 'record number 1', 'sprintId'],
  ])('%s', async (_, answers, answer, field) => {
    const failure = await failureOf(() => translateBoard(answers));
    expect(failure.code).toBe('jira-answer-unreadable');
    expect(failure.says).toContain(`about ${answer} `);
    expect(failure.says).toContain(`"${field}"`);
    expect(failure.next).not.toBe('');
  });
});
