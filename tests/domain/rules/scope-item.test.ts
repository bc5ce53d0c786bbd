import { scopeItem } from '../../../src/domain/rules/scope-item';
import { mappedStatuses } from '../../../src/domain/rules/done';
import { BOARD, item, moment, seen, track } from './made-item';

const line = (one: Parameters<typeof seen>[0]) => scopeItem(seen(one), mappedStatuses(BOARD));

test('committed: no estimate at an entry, because it did not enter after the start', () => {
  const one = line(
    item({ sprints: track<readonly number[]>([5]), estimate: track<number | null>(3, [1500, 8]) }),
  );
  expect(one).toEqual({
    id: '1',
    key: 'SHOP-1',
    origin: 'committed',
    estimateAtStart: 3,
    estimateAtEnd: 8,
    enteredAt: null,
    leftAt: null,
    unmappedAtStart: false,
  });
});

test('added: the estimate at its first entry', () => {
  const one = line(
    item({
      createdAt: moment(1100),
      sprints: track<readonly number[]>([], [1200, [5]]),
      estimate: track<number | null>(2),
    }),
  );
  expect(one).toMatchObject({ estimateAtStart: null, estimateAtEntry: 2, enteredAt: 1200 });
});

test('removed and back: it entered again, and it has not left', () => {
  const one = line(item({ sprints: track<readonly number[]>([5], [1100, []], [1200, [5]]) }));
  expect(one).toMatchObject({ origin: 'committed', enteredAt: 1200, leftAt: null });
});

test('in a status without a column at the start', () => {
  const inIt = track<readonly number[]>([5]);
  expect(line(item({ sprints: inIt, status: track('nowhere') })).unmappedAtStart).toBe(true);
  expect(line(item({ sprints: inIt, status: track('todo') })).unmappedAtStart).toBe(false);
  const added = item({ sprints: track<readonly number[]>([], [1200, [5]]), status: track('nowhere') });
  expect(line(added).unmappedAtStart).toBe(false);
});

test('a Sprint history that cannot be told: every estimate is unknown', () => {
  const one = line(
    item({
      sprints: { kind: 'unknown', today: [5], because: 'history-cut' },
      estimate: track<number | null>(3),
    }),
  );
  expect(one).toEqual({
    id: '1',
    key: 'SHOP-1',
    origin: 'unknown',
    estimateAtStart: 'unknown',
    estimateAtEnd: 'unknown',
    enteredAt: null,
    leftAt: null,
    unmappedAtStart: false,
  });
});
