import type { Instant } from '../../../src/domain/model/instant';
import type { Rewording } from '../../../src/domain/model/item-facts';
import { requirementChanged } from '../../../src/domain/signals/requirement-changed';
import { dayOf, item, LONG_AGO, type ToldBoard, type ToldItem } from './made-past';
import { judgedOf, levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll } from './sprint-of-items';

/** A change of that many characters in a text of that many. Work starts on day 1 and ends on day 6. */
function reworded(at: Instant, charactersChanged = 40, charactersBefore = 400): Partial<ToldItem> {
  const rewordings: readonly Rewording[] = [{ at, charactersBefore, charactersChanged }];
  return { facts: { rewordings } };
}

/** Nine items a sprint, of which so many were reworded on the third day. */
function told(changed: readonly number[]): ToldBoard {
  const items = changed.flatMap((count, place) => [
    ...itemsOf(place + 1, { planned: count }, reworded(dayOf(place + 1, 3))),
    ...itemsOf(place + 1, { planned: 9 - count }),
  ]);
  return { closed: changed.length, items };
}

test('two closed sprints say nothing yet', () => {
  expect(reasonOf(requirementChanged, told([3, 3]))).toMatch(/^unknown: It takes 3 closed sprints/);
});

test.each([
  ['two of nine started items', 2, false],
  ['a third of the started items', 3, true],
  ['nearly half of them', 4, true],
])('%s', (_edge, count, pattern) => {
  const { says, ...reading } = measuredOf(requirementChanged, told([0, 0, count]));
  expect(reading.pattern).toBe(pattern);
  expect(says).toBe(
    `${count} of 9 items that were started had their requirement changed in the last sprint.`,
  );
});

test('it is a hint when it held at two closes running', () => {
  expect(judgedOf(requirementChanged, told([0, 0, 3, 3]))).toMatchObject({ level: 'hint', since: 3 });
  expect(levelOf(requirementChanged, told([0, 0, 0, 3]))).toBe('fact');
  expect(levelOf(requirementChanged, told([0, 3, 3]))).toBe('fact');
});

describe('a change', () => {
  test.each([
    ['of 39 characters is a typing error', dayOf(3, 3), 39, 100, 0],
    ['of 40 characters counts', dayOf(3, 3), 40, 100, 1],
    ['of less than a tenth of the text does not', dayOf(3, 3), 40, 401, 0],
    ['of a tenth of the text does', dayOf(3, 3), 40, 400, 1],
    ['of an empty text does', dayOf(3, 3), 40, 0, 1],
    ['before work started is refinement', dayOf(3, 1), 400, 400, 0],
    ['after the end is another sprint’s', dayOf(3, 12), 400, 400, 0],
  ])('%s', (_edge, at, changed, before, count) => {
    const items = [
      ...itemsOfAll(3, () => ({})),
      ...itemsOf(3, { planned: 1 }, reworded(at, changed, before)),
    ];
    expect(measuredOf(requirementChanged, { closed: 3, items }).value['items']).toBe(count);
  });

  test('of an item that had left the sprint does not count', () => {
    const left = item({
      sprints: [
        [LONG_AGO, [3]],
        [dayOf(3, 4), []],
      ],
      moves: [[dayOf(3, 1), 'doing']],
      ...reworded(dayOf(3, 5)),
    });
    expect(
      measuredOf(requirementChanged, { closed: 3, items: [...itemsOfAll(3, () => ({})), left] }).value[
        'items'
      ],
    ).toBe(0);
  });
});

test('one item alone is no pattern, however few were started', () => {
  const items = [...itemsOfAll(2, () => ({})), ...itemsOf(3, { planned: 1 }, reworded(dayOf(3, 3)))];
  expect(measuredOf(requirementChanged, { closed: 3, items })).toMatchObject({ pattern: false, seen: true });
});

test('items that nobody began are not among the started ones', () => {
  const items = [...itemsOfAll(2, () => ({})), ...itemsOf(3, { planned: 9, untouched: 4 })];
  expect(measuredOf(requirementChanged, { closed: 3, items }).value['started']).toBe(5);
});

test.each([
  ['without the texts’ history it is unknown', itemsOf(3, {}, { facts: null })],
  [
    'with one text whose history was not read it is unknown',
    itemsOf(3, {}, { facts: { rewordings: 'unknown' } }),
  ],
  ['when the start of work cannot be told it is unknown', itemsOf(3, { untold: 1 })],
  [
    'a status that is gone may have been the start of work',
    itemsOf(
      3,
      {},
      {
        moves: [
          [dayOf(3, 1), 'gone'],
          [dayOf(3, 6), 'done'],
        ],
      },
    ),
  ],
  ['a sprint in which nobody began anything has no share', itemsOf(3, { untouched: 10 })],
])('%s', (_edge, last) => {
  const items = [...itemsOfAll(2, () => ({})), ...last];
  expect(reasonOf(requirementChanged, { closed: 3, items })).toMatch(/^unknown: /);
});
