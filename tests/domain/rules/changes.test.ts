import { byInstant, changesOf } from '../../../src/domain/rules/changes';
import { item, moment, seen, SPAN, track } from './made-item';

const kinds = (one: Parameters<typeof seen>[0]) => changesOf(seen(one)).map(({ kind }) => kind);

test('removed and back: two changes, although the net is zero', () => {
  expect(kinds(item({ sprints: track<readonly number[]>([5], [1100, []], [1200, [5]]) }))).toEqual([
    'left',
    'entered',
  ]);
});

test.each([
  ['an entry exactly at the start is before', [1000, [5]], []],
  ['an entry exactly at the end is inside', [2000, [5]], ['entered']],
  ['an entry after the end is none', [2001, [5]], []],
] as const)('%s', (_edge, entry, expected) => {
  expect(kinds(item({ sprints: track<readonly number[]>([], entry) }))).toStrictEqual(expected);
});

test.each([
  ['leaving before the start is none', 999, []],
  ['leaving exactly at the start is before', 1000, []],
  ['leaving exactly at the end is inside', 2000, ['left']],
  ['leaving after the end is none', 2001, []],
])('%s', (_edge, at, expected) => {
  expect(kinds(item({ sprints: track<readonly number[]>([5], [at, []]) }))).toStrictEqual(expected);
});

test('in it all along, and never in it: nothing moved', () => {
  const estimate = track<number | null>(1, [1500, 2]);
  expect(kinds(item({ sprints: track<readonly number[]>([5]) }))).toStrictEqual([]);
  expect(kinds(item({ sprints: track<readonly number[]>([]), estimate }))).toStrictEqual([]);
});

test('an entry at the creation instant says that it was created inside', () => {
  const created = item({ createdAt: moment(1500), sprints: track<readonly number[]>([5]) });
  expect(changesOf(seen(created))).toMatchObject([{ kind: 'entered', created: true, at: 1500 }]);
});

test('an entry that was done before brought no work', () => {
  const done = item({ sprints: track<readonly number[]>([], [1500, [5]]), status: track('done') });
  expect(changesOf(seen(done))).toMatchObject([{ kind: 'entered', alreadyDone: true }]);
  const open = { ...done, status: track('todo', [1501, 'done']) };
  expect(changesOf(seen(open))).toMatchObject([{ kind: 'entered', alreadyDone: false }]);
});

test('re-estimates count from the first membership on, also while the item is out', () => {
  const one = item({
    sprints: track<readonly number[]>([], [1200, [5]], [1400, []]),
    estimate: track<number | null>(1, [1100, 2], [1200, 3], [1300, 4], [1500, 5], [2500, 6]),
  });
  const found = changesOf(seen(one)).filter((change) => change.kind === 're-estimated');
  expect(found).toMatchObject([
    { at: 1300, from: 3, to: 4, whileOut: false },
    { at: 1500, from: 4, to: 5, whileOut: true },
  ]);
});

test.each([999, 1000])(
  'left at %d, before it began, and back inside: re-estimates count from then',
  (left) => {
    const one = item({
      sprints: track<readonly number[]>([5], [left, []], [1500, [5]]),
      estimate: track<number | null>(1, [1200, 2], [1600, 3]),
    });
    expect(changesOf(seen(one)).filter(({ kind }) => kind === 're-estimated')).toMatchObject([
      { at: 1600, from: 2, to: 3 },
    ]);
  },
);

test('an item in the sprint from before: re-estimates count after the start, not at it', () => {
  const one = item({
    sprints: track<readonly number[]>([5]),
    estimate: track<number | null>(1, [1000, 2], [1001, 3]),
  });
  expect(changesOf(seen(one))).toMatchObject([{ at: 1001, from: 2, to: 3 }]);
});

test('re-opened while in the sprint is a change; while out of it, or through a status that is gone, it is none', () => {
  const inIt = item({ sprints: track<readonly number[]>([5]), status: track('done', [1500, 'doing']) });
  const out = { ...inIt, sprints: track<readonly number[]>([5], [1400, []], [1600, [5]]) };
  const gone = { ...inIt, status: track('done', [1500, 'gone']) };
  expect([kinds(inIt), kinds(out), kinds(gone)]).toEqual([['reopened'], ['left', 'entered'], []]);
});

test.each(['doing', 'gone'])('from %s back to what is to do nothing was re-opened', (from) => {
  const inIt = track<readonly number[]>([5]);
  expect(kinds(item({ sprints: inIt, status: track(from, [1500, 'todo']) }))).toStrictEqual([]);
});

test('a history that cannot be told tells no changes', () => {
  const cut = item({ sprints: { kind: 'unknown', today: [5], because: 'history-cut' } });
  expect(changesOf(seen(cut))).toStrictEqual([]);
  expect(
    kinds(
      item({
        sprints: track<readonly number[]>([5]),
        estimate: { kind: 'unknown', today: 3, because: 'unreadable-value' },
        status: { kind: 'unknown', today: 'done', because: 'no-entry-says-when' },
      }),
    ),
  ).toStrictEqual([]);
});

test('within 2 min of a start that was typed or recorded the change says so', () => {
  const late = item({ sprints: track<readonly number[]>([], [1000 + 120_000, [5]]) });
  const later = item({ sprints: track<readonly number[]>([], [1001 + 120_000, [5]]) });
  const span = { ...SPAN, startSource: 'entered', end: moment(9_999_999) } as const;
  const near = (one: typeof late, of: Parameters<typeof seen>[1] = span) =>
    changesOf(seen(one, of)).map(({ aroundTheStart }) => aroundTheStart);
  expect([near(late), near(later), near(late, { ...span, startSource: 'activated' })]).toEqual([
    [true],
    [false],
    [false],
  ]);
});

test('changes stand by instant, then by item', () => {
  const change = (at: number, itemId: string) => ({
    ...changesOf(seen(item({ sprints: track<readonly number[]>([], [1500, [5]]) })))[0],
    at: moment(at),
    itemId,
  });
  const order = [change(2, '1'), change(1, '10'), change(1, '9')] as Parameters<typeof byInstant>[0][];
  expect(order.sort(byInstant).map(({ itemId }) => itemId)).toEqual(['9', '10', '1']);
});
