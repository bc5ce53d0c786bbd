import { all, estimates, some, statuses } from './edge-reading';
import { pointsToday, valueAt } from './naive-reading';
import type { NaiveItem, NaiveSprint, Value } from './naive-reading';

const MINUTE = 60_000;

describe('estimate edges occur in the demo', () => {
  const changes = (item: NaiveItem, { start, end }: NaiveSprint): Value[] =>
    estimates(item)
      .slice(1)
      .filter(({ at }) => at > start && at <= end);

  test('set at creation, without an entry of its own', () => {
    expect(
      some(
        ({ issue }) => pointsToday(issue) !== null && !/story point/i.test(JSON.stringify(issue.changelog)),
      ),
    ).toBeGreaterThan(10);
  });

  test('changed inside, to none, and from none', () => {
    const inside = all.flatMap(({ item, sprint }) =>
      changes(item, sprint).map((change) => ({ item, change })),
    );
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.some(({ change }) => change.value === null)).toBe(true);
    const fromNone = inside.filter(
      ({ item, change }) =>
        estimates(item)
          .filter(({ at }) => at < change.at)
          .at(-1)?.value === null,
    );
    expect(fromNone.length).toBeGreaterThanOrEqual(1);
  });

  test('changed after it was done and after the end', () => {
    const afterDone = some((item, sprint, done) =>
      changes(item, sprint).some(({ at }) => done.has(valueAt(statuses(item), at) ?? '')),
    );
    const afterEnd = some(
      (item, { end }, done) =>
        item.fate === 'done' &&
        estimates(item)
          .slice(1)
          .some(({ at }) => at > end + MINUTE && done.has(valueAt(statuses(item), at) ?? '')),
    );
    expect([afterDone, afterEnd].every((count) => count >= 1)).toBe(true);
  });

  test('written as "3" and as "3.0", and 0 is an estimate', () => {
    const written = new Set(all.flatMap(({ item }) => estimates(item).map(({ value }) => value)));
    expect([...written]).toEqual(expect.arrayContaining(['3', '3.0', '0']));
  });

  test('planned without an estimate, now and then', () => {
    expect(
      some(({ origin, pointsAtStart }) => origin === 'planned' && pointsAtStart === null),
    ).toBeGreaterThanOrEqual(3);
  });
});
