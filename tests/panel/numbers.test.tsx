/** @jest-environment jsdom */
import { addressBar, asked, historyAt, newHost } from './bridge';
import type { FigureShown, Numbers } from '../../src/contract';
import { App } from '../../static/panel/app';
import { always, answering, failed } from './app';
import { health, item, ok, running, size, sprints } from './made-answers';
import { all, button, leave, pick, press, read, show, text } from './page';

const same = (of: FigureShown['ours'], partings: readonly never[] = []) =>
  ({ kind: 'shown', size: of, more: { items: 0, points: 0 }, partings }) as const;
const notShown = { kind: 'not-shown' } as const;
const figure = (name: FigureShown['figure'], more: Partial<FigureShown> = {}): FigureShown => ({
  ...{ figure: name, ours: size(3, 8), sprintReport: same(size(3, 8)), velocityChart: notShown },
  ...more,
});

const told: Numbers = {
  sprintId: 23,
  name: 'Sprint 23',
  figures: [
    figure('committed', {
      ours: size(12, 34),
      sprintReport: {
        kind: 'shown',
        size: size(13, 39),
        more: { items: 1, points: 5 },
        partings: [{ item: item(5, 'Apple Pay'), items: 1, points: 5, because: 'done-at-start' }],
      },
      velocityChart: same(size(12, 34)),
    }),
    figure('added'),
    figure('removed', { sprintReport: { kind: 'unknown' } }),
    figure('completed', { velocityChart: same(size(3, 8)) }),
    figure('total', {
      sprintReport: {
        kind: 'shown',
        size: size(4, 6),
        more: { items: 1, points: -2 },
        partings: [{ item: { kind: 'hidden' }, items: 1, points: -2, because: 'added-twice' }],
      },
    }),
  ],
  leftOut: [{ item: item(9, 'A piece'), because: 'sub-task' }],
  dataQuality: [{ id: 'start-as-entered', says: 'The start was typed.', itemIds: [] }],
  hiddenItems: 2,
};

async function open(path: string, changed: Parameters<typeof newHost>[0] = {}): Promise<void> {
  newHost({ board: answering, numbers: always(ok(told)), history: () => historyAt(path), ...changed });
  await show(<App />);
}

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem('trust-signals.welcome', 'closed');
});
afterEach(() => leave());

describe('beside Jira’s reports', () => {
  test('stands the sprint that closed last, where another one is shown', async () => {
    await open('/board/7/numbers');
    const last = sprints.find(({ state }) => state === 'closed');
    expect(asked('numbers')).toEqual([{ boardId: 7, sprintId: last?.id }]);
    expect(read(document.querySelector('h2'))).toBe('About the numbers');
  });

  test('stands the closed sprint of the link, and the one that is picked', async () => {
    const closed = sprints.filter(({ state }) => state === 'closed');
    await open(`/board/7/sprint/${String(closed[1]?.id)}/numbers`);
    await pick('Closed sprint', closed[0]?.name ?? '');
    expect(asked('numbers')).toEqual([
      { boardId: 7, sprintId: closed[1]?.id },
      { boardId: 7, sprintId: closed[0]?.id },
    ]);
  });

  test('stands each figure with what is more or less there', async () => {
    await open('/board/7/numbers');
    const rows = all('.table tbody tr').map((row) => [...row.children].map(read));
    expect(rows).toEqual([
      [
        'Planned at the start',
        '12 items34 points',
        '13 items39 points1 item more, 5 points more',
        '12 items34 pointsthe same',
      ],
      ['Came in', '3 items8 points', '3 items8 pointsthe same', 'not shown'],
      ['Went out', '3 items8 points', 'unknown', 'not shown'],
      ['Completed', '3 items8 points', '3 items8 pointsthe same', '3 items8 pointsthe same'],
      [
        'In the sprint at the close',
        '3 items8 points',
        '4 items6 points1 item more, 2 points less',
        'not shown',
      ],
    ]);
    expect(text()).toContain('“unknown”: the history of an item is missing');
  });

  test('stands each item that parts with its rule; a hidden one without its key', async () => {
    await open('/board/7/numbers');
    const parts = all('.parting').map(read);
    expect(parts).toEqual(
      [
        'Planned at the start, in the sprint reportIt was done already at the start. The sprint report lists it all the same; what was planned leaves it out.SHOP-5 Apple Pay +5 points',
        'In the sprint at the close, in the sprint reportIt came in after the start. The grand total of the sprint report counts that twice.An item you cannot see −2 points',
        'In the sprint, and counted neither here nor thereSub-tasks: their work belongs to the item above them.SHOP-9 A piece ',
      ].map((one) => one.trim()),
    );
    expect(text()).toContain('2 items you cannot see: counted here, not named');
    expect(read(document.querySelector('.notes'))).toContain('The start was typed.');
  });

  test('says that nothing parts', async () => {
    const plain = { ...told, figures: [figure('committed')], leftOut: [] };
    await open('/board/7/numbers', { numbers: always(ok(plain)) });
    expect(text()).toContain('No item counts otherwise in Jira’s reports.');
  });

  test('stands nothing before the first close, and nothing is asked', async () => {
    const none = health(running, { sprints: sprints.filter(({ state }) => state !== 'closed') });
    await open('/board/7/numbers', { board: always(ok(none)) });
    expect(asked('numbers')).toEqual([]);
    expect(text()).toContain('No sprint of this board has been closed yet.');
    expect(text()).toContain('What the words mean');
  });

  test('that did not go says what to do, and the words stay', async () => {
    await open('/board/7/numbers', { numbers: always(failed('jira-busy')) });
    expect(text()).toContain('Do this.');
    expect(text()).toContain('What the words mean');
  });
});

describe('what a word means', () => {
  test('is one press on the name of its figure away, and takes the focus', async () => {
    await open('/board/7');
    const link = all('a.term').find((one) => read(one) === 'Came in') as HTMLElement;
    await press(link);
    expect(addressBar.pushed).toEqual(['/board/7/define/came-in/numbers']);
    expect(document.activeElement?.id).toBe('define-came-in');
    expect(read(document.activeElement)).toContain('entered it later');
  });

  test('has a link of its own', async () => {
    await open('/board/7/define/completed/numbers');
    expect(document.activeElement?.id).toBe('define-completed');
  });

  test('is there for every quiet link of the sprint page', async () => {
    await open('/board/7');
    const targets = all('a.term').map((one) => one.getAttribute('href')?.slice(1) ?? '');
    expect(targets.length).toBeGreaterThanOrEqual(3);
    await press(button('About the numbers'));
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });
});
