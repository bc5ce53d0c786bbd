/** @jest-environment jsdom */
import { asked } from './bridge';
import type { MarkKind, MarkQuestion, MarkSaid, RunningSprint } from '../../src/contract';
import { always, failed, open } from './app';
import { at, changes, closed, health, ok, running } from './made-answers';
import { all, button, leave, press, read, settle, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
});

function said(kind: MarkKind, day = 6): MarkSaid {
  return { kind, at: at(day, 12) };
}

/** The running sprint for the team, its first changes marked as told. */
function marked(...marks: readonly (readonly MarkSaid[])[]): RunningSprint {
  const rows = changes.map((change, index) => ({ ...change, marks: marks[index] ?? [] }));
  return { ...running, marking: 'open', changes: rows };
}

function openAt(sprint: RunningSprint, mark: (question: MarkQuestion) => unknown = never) {
  return open({ board: always(ok(health(sprint))), mark: mark as never });
}

const never = () => new Promise(() => undefined);
const row = (index: number) => all('.change')[index] as HTMLElement;
const inRow = (index: number, name: string) =>
  [...row(index).querySelectorAll('button')].find((one) => read(one).startsWith(name)) as HTMLElement;
const sum = () => read(document.querySelector('.marks-sum > p'));

/** The app takes the mark and answers what each change has now. */
function taking(mark: MarkSaid) {
  return ({ changes: ids }: MarkQuestion) =>
    Promise.resolve(ok({ marks: ids.map((change) => ({ change, marks: [mark] })) }));
}

describe('the mark of a change', () => {
  test('is said with its day, those before it listed, and none is said too', async () => {
    await openAt(marked([said('emergency', 2), said('agreed', 3)]));
    expect(read(row(0).querySelector('.mark-told'))).toBe(
      'Agreed, said Wed 11 Nov · before that: Emergency, said Tue 10 Nov',
    );
    expect(read(row(1).querySelector('.mark-none'))).toBe('Not marked yet');
  });

  test('stays listed and cannot be changed once the next sprint was closed', async () => {
    await open({
      board: always(ok(health({ ...closed, marking: 'frozen', changes: marked([said('split')]).changes }))),
    });
    expect(text()).toContain('The marks rest since the next sprint was closed.');
    expect(read(row(0))).toContain('Split of a planned item, said');
    expect(all('.change-marks button, .marks-sum button')).toEqual([]);
  });

  test('is nobody’s to see outside the team', async () => {
    await open();
    expect(all('.change-marks, .marks-sum')).toEqual([]);
    expect(text()).not.toContain('marked');
  });

  test('is shown as the app answers it, and the focus stays on what was pressed', async () => {
    await openAt(marked(), taking(said('agreed', 7)));
    await press(inRow(1, 'Mark it'));
    await press(inRow(1, 'Agreed'));
    expect(asked('mark')).toEqual([{ boardId: 7, sprintId: 24, changes: [changes[1]?.id], mark: 'agreed' }]);
    expect(read(row(1))).toContain('Agreed, said Sun 15 Nov');
    expect(document.activeElement).toBe(inRow(1, 'Agreed'));
    expect(inRow(1, 'Agreed').getAttribute('aria-pressed')).toBe('true');
  });

  test('is not shown before the app has answered', async () => {
    await openAt(marked());
    await press(inRow(0, 'Mark it'));
    await press(inRow(0, 'Agreed'));
    expect(read(row(0))).toContain('Not marked yet');
    expect(read(row(0))).toContain('Saying it…');
    await press(inRow(0, 'Emergency'));
    expect(asked('mark')).toHaveLength(1);
  });

  test('that the app refuses stays what it was, with the reason beside it', async () => {
    await openAt(
      marked([said('agreed')]),
      always(failed('marks-frozen', 'The marks rest.', 'Talk about it.')),
    );
    await press(inRow(0, 'Mark it anew'));
    await press(inRow(0, 'Emergency'));
    expect(read(row(0).querySelector('[role=alert]'))).toBe('The marks rest. Talk about it.');
    expect(inRow(0, 'Agreed').getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(inRow(0, 'Emergency'));
  });

  test('can be undone, and there is nothing to undo without one', async () => {
    await openAt(marked([said('agreed')]), () =>
      Promise.resolve(ok({ marks: [{ change: changes[0]?.id ?? '', marks: [] }] })),
    );
    await press(inRow(0, 'Mark it anew'));
    await press(inRow(0, 'Undo'));
    expect((asked('mark')[0] as MarkQuestion).mark).toBe('take-back');
    expect(read(row(0))).toContain('Not marked yet');
    await press(inRow(0, 'Undo'));
    expect(asked('mark')).toHaveLength(1);
    expect(document.activeElement).toBe(inRow(0, 'Undo'));
  });

  test('opens its choice by a button that says so and names the item', async () => {
    await openAt(marked());
    const opener = inRow(0, 'Mark it');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(read(opener)).toBe('Mark it: Came into the sprint, SHOP-31');
    await press(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(row(0).querySelector('[role=group]')?.getAttribute('aria-label')).toBe(
      'What was it? Came into the sprint, SHOP-31',
    );
  });
});

describe('above all changes', () => {
  test('their marks are counted by the last one, and talking about it counts as not marked', async () => {
    await openAt(
      marked([said('agreed')], [said('agreed'), said('emergency')], [said('agreed'), said('lets-talk')]),
    );
    expect(sum()).toBe(
      '5 changes: 1 marked agreed · 1 emergency · 3 not marked yet, 1 of them to talk about',
    );
  });

  test('“go through them” leads from one that is not marked to the next', async () => {
    await openAt(marked([said('agreed')]), taking(said('agreed')));
    await press(button('Go through them'));
    expect(document.activeElement).toBe(inRow(1, 'Agreed'));
    await press(inRow(1, 'Agreed'));
    await press(inRow(1, 'Next one'));
    expect(document.activeElement).toBe(inRow(2, 'Agreed'));
    await press(inRow(2, 'Next one'));
    await press(inRow(3, 'Next one'));
    await press(inRow(4, 'Next one'));
    expect(document.activeElement).toBe(inRow(2, 'Agreed'));
  });

  test('“go through them” opens a list that is folded', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => ({
      ...(changes[0] as (typeof changes)[number]),
      id: String(index),
      marks: index < 22 ? [said('agreed')] : [],
    }));
    await openAt({ ...running, marking: 'open', changes: rows });
    await press(button('Go through them'));
    expect(all('.folded')).toEqual([]);
    expect(document.activeElement).toBe(inRow(22, 'Agreed'));
  });

  test('all without a mark are marked at once; what is to be talked about stays so; once undone they have none', async () => {
    await openAt(marked([said('lets-talk')]), taking(said('pulled-in')));
    await press(button('Mark all 4 without a mark'));
    await press(button('We pulled it in'));
    const ids = changes.slice(1).map(({ id }) => id);
    expect(asked('mark')).toEqual([{ boardId: 7, sprintId: 24, changes: ids, mark: 'pulled-in' }]);
    expect(sum()).toContain('5 changes: 4 pulled in · 1 not marked yet, 1 of them to talk about');
    expect(document.activeElement).toBe(button('We pulled it in'));
    await press(button('Undo'));
    expect(asked('mark')[1]).toEqual({ boardId: 7, sprintId: 24, changes: ids, mark: 'take-back' });
  });

  test('marks never take a change out of the list', async () => {
    await openAt(marked(...changes.map(() => [said('agreed')])));
    expect(all('.change')).toHaveLength(5);
    expect(sum()).toBe('5 changes: 5 marked agreed');
    await settle();
  });
});
