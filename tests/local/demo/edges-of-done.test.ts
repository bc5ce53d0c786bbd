import { some, sprintValues, statuses } from './edge-reading';
import { statusToday, valueAt } from './naive-reading';
import type { NaiveItem, NaiveSprint } from './naive-reading';

function doneRuns(item: NaiveItem, { start, end }: NaiveSprint, done: ReadonlySet<string>): string {
  const states = statuses(item)
    .filter(({ at }) => at > start && at <= end)
    .map(({ value }) => done.has(value ?? ''));
  return states
    .filter((state, place) => state !== (states[place - 1] ?? false))
    .map((state) => (state ? 'done' : 'again'))
    .join(' ');
}

describe('done edges occur in the demo', () => {
  test('done, reopened, done and done, reopened, carried on', () => {
    expect(
      some((item, sprint, done) => doneRuns(item, sprint, done) === 'done again done'),
    ).toBeGreaterThanOrEqual(1);
    expect(
      some((item, sprint, done) => doneRuns(item, sprint, done) === 'done again' && item.fate === 'not-done'),
    ).toBeGreaterThanOrEqual(1);
  });

  test('done before the start, and before entering mid-sprint', () => {
    expect(some(({ origin }) => origin === 'done-before')).toBeGreaterThanOrEqual(2);
    const before = some(
      (item, _, done) => item.origin === 'came-in' && done.has(valueAt(statuses(item), item.cameInAt) ?? ''),
    );
    expect(before).toBeGreaterThanOrEqual(1);
  });

  test('done after being removed', () => {
    const after = some(
      (item, { end }, done) => item.fate === 'left' && done.has(valueAt(statuses(item), end) ?? ''),
    );
    expect(after).toBeGreaterThanOrEqual(1);
  });

  test('done in another sprint and put back sixteen seconds later', () => {
    const back = some((item, { start, end }, done) => {
      const moves = sprintValues(item).filter(({ at }) => at > start && at <= end);
      return statuses(item).some(
        ({ at, value }) => done.has(value ?? '') && moves.some((move) => move.at === at + 16_000),
      );
    });
    expect(back).toBeGreaterThanOrEqual(1);
  });

  test('created in a done status inside a sprint', () => {
    const born = some(
      ({ issue, origin }, _, done) =>
        origin === 'came-in' &&
        issue.changelog.total <= 2 &&
        done.has(statusToday(issue)) &&
        issue.fields.resolutiondate === issue.fields.created,
    );
    expect(born).toBe(1);
  });

  test('done exactly at the end of a sprint', () => {
    expect(
      some((item, { end }, done) =>
        statuses(item).some(({ at, value }) => at === end && done.has(value ?? '')),
      ),
    ).toBe(1);
  });

  test.each([
    ['a middle column that Jira counts as done', '10003'],
    ['no column', '10005'],
  ])('at the end in %s', (_, status) => {
    expect(some(({ statusAtEnd }) => statusAtEnd === status)).toBe(1);
  });

  test('in no column at the start', () => {
    expect(some((item, { start }) => valueAt(statuses(item), start) === '10005')).toBeGreaterThanOrEqual(1);
  });

  test('moved between two done statuses', () => {
    expect(
      some((item) =>
        statuses(item).some(
          ({ value }, place, values) => value === '10004' && values[place - 1]?.value === '10002',
        ),
      ),
    ).toBeGreaterThan(10);
  });

  test('passed through a status that was deleted since', () => {
    expect(some((item) => statuses(item).some(({ value }) => value === '10006'))).toBe(1);
  });
});
