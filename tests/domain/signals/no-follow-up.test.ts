import { DAY, instant, type Instant } from '../../../src/domain/model/instant';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { noFollowUp } from '../../../src/domain/signals/no-follow-up';
import { endOf, item, madePast, type ToldBoard } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf } from './sprint-of-items';

/** A delivered item, and one linked with it that was created at an instant. */
function followed(sprint: number, created: Instant = instant(endOf(sprint) + DAY)): WorkItem[] {
  const later = item({ sprints: [], created, moves: [] });
  return [later, item({ sprints: sprint, facts: { linkedIds: [later.id] } })];
}

/** Four delivered items a sprint, of which so many were followed by nothing. Read three weeks after the last close. */
function told(without: readonly number[]): ToldBoard {
  const items = without.flatMap((count, place) => [
    ...itemsOf(place + 1, { planned: count }),
    ...Array.from({ length: 4 - count }, () => followed(place + 1)).flat(),
  ]);
  return { closed: without.length, items, readAt: instant(endOf(without.length) + 21 * DAY) };
}

test('two closed sprints say nothing yet', () => {
  expect(reasonOf(noFollowUp, told([4, 4]))).toMatch(/^unknown: It takes 3 closed sprints/);
});

test.each([
  ['half of them', 2, false],
  ['three quarters of them', 3, true],
  ['all of them', 4, true],
])('%s', (_edge, count, pattern) => {
  const { says, ...reading } = measuredOf(noFollowUp, told([0, 0, count]));
  expect(reading.pattern).toBe(pattern);
  expect(says).toBe(
    `${count} of 4 items delivered in Sprint 3 were followed by no linked item within three weeks.`,
  );
});

test.each([
  ['at the close was there before', 0, 1],
  ['a moment after the close follows', 1, 0],
  ['exactly three weeks after follows', 21 * DAY, 0],
  ['later than that comes too late', 21 * DAY + 1, 1],
])('a linked item created %s', (_edge, after, without) => {
  const board = told([0, 0, 0]);
  const items = [...itemsOf(1), ...itemsOf(2), ...followed(3, instant(endOf(3) + after))];
  expect(
    measuredOf(noFollowUp, { ...board, items, readAt: instant(endOf(3) + 22 * DAY) }).value['items'],
  ).toBe(without);
});

test('a sprint is judged three weeks after its close; until then the one before it is', () => {
  const board = told([4, 4, 0]);
  expect(measuredOf(noFollowUp, board).value['items']).toBe(0);
  expect(measuredOf(noFollowUp, { ...board, readAt: instant(endOf(3) + 21 * DAY - 1) }).says).toContain(
    'Sprint 2',
  );
});

test('with no sprint closed three weeks ago it is unknown', () => {
  const past = madePast({ ...told([4]), readAt: instant(endOf(1) + 21 * DAY - 1) });
  expect(noFollowUp.read(past)).toEqual({
    kind: 'unknown',
    because: 'It takes a sprint that was closed three weeks before.',
  });
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(noFollowUp, told([4, 4, 4, 4, 4]))).toMatchObject({ level: 'hint' });
  expect(levelOf(noFollowUp, told([0, 0, 0, 4, 4]))).toBe('fact');
});

test('items that were followed up are quiet', () => {
  expect(levelOf(noFollowUp, told([0, 0, 0]))).toBe('quiet');
});

describe('a linked item that was not read', () => {
  const linked = (count: number): WorkItem[] =>
    Array.from({ length: count }, () => item({ sprints: 3, facts: { linkedIds: ['99999'] } }));
  const withLinked = (without: number, unread: number): ToldBoard => {
    const board = told([0, 0, 0]);
    const items = [...itemsOf(1), ...itemsOf(2), ...itemsOf(3, { planned: without }), ...linked(unread)];
    return { ...board, items };
  };

  test('does not count as no follow-up, and it is said of how many it cannot be told', () => {
    const { value, says, pattern, evidence } = measuredOf(noFollowUp, withLinked(1, 3));
    expect(value).toEqual({ items: 1, of: 4, untold: 3 });
    expect(says).toBe(
      '1 of 4 items delivered in Sprint 3 were followed by no linked item within three weeks; of 3 more it cannot be told.',
    );
    expect(pattern).toBe(false);
    expect(evidence).toHaveLength(1);
  });

  test.each([
    ['three of four that were surely followed by nothing are a pattern', 3, 1, true],
    ['two of four are none', 2, 2, false],
  ])('%s', (_edge, without, unread, pattern) => {
    expect(measuredOf(noFollowUp, withLinked(without, unread)).pattern).toBe(pattern);
  });

  test('changes nothing where another one followed', () => {
    const later = item({ sprints: [], created: instant(endOf(3) + DAY), moves: [] });
    const both = item({ sprints: 3, facts: { linkedIds: ['99999', later.id] } });
    const items = [...itemsOf(1), ...itemsOf(2), later, both];
    expect(measuredOf(noFollowUp, { ...told([0, 0, 0]), items }).value).toEqual({
      items: 0,
      of: 1,
      untold: 0,
    });
  });

  test('of each delivered item makes it unknown', () => {
    expect(reasonOf(noFollowUp, withLinked(0, 4))).toBe(
      'unknown: The items that are linked with those of Sprint 3 were not read.',
    );
  });
});

test.each([
  ['links that were not read', itemsOf(3, {}, { facts: null })],
  ['links of one item that were not read', itemsOf(3, { planned: 1 }, { facts: { linkedIds: 'unknown' } })],
  ['a fate that cannot be told', itemsOf(3, { untold: 1 })],
])('%s: unknown', (_edge, gap) => {
  expect(reasonOf(noFollowUp, { ...told([0, 0, 0]), items: [...told([0, 0, 0]).items, ...gap] })).toMatch(
    /^unknown: /,
  );
});

test('a sprint that completed nothing has no share', () => {
  const items = [...itemsOf(1), ...itemsOf(2), ...itemsOf(3, { left: 10 })];
  expect(reasonOf(noFollowUp, { ...told([0, 0, 0]), items })).toBe(
    'unknown: Nothing was completed in Sprint 3.',
  );
});
