import { boards, site, some, sprintValues } from './edge-reading';
import { milliseconds, namesSprint, sprintsToday, valueAt, valuesOf } from './naive-reading';
import type { NaiveItem, NaiveSprint } from './naive-reading';

/** Whether the item was in the sprint at the start, and each time that changed until the end. */
function stays(item: NaiveItem, { sprint, start, end }: NaiveSprint): string {
  const values = sprintValues(item);
  const created = milliseconds(item.issue.fields.created);
  const flips = [
    created <= start && namesSprint(valueAt(values, start), sprint.id),
    ...values.filter(({ at }) => at > start && at <= end).map(({ value }) => namesSprint(value, sprint.id)),
  ];
  return flips
    .filter((isIn, place) => isIn !== flips[place - 1])
    .map((isIn) => (isIn ? 'in' : 'out'))
    .join(' ');
}

describe('membership edges occur in the demo', () => {
  test.each([
    ['removed', 'in out'],
    ['removed and back', 'in out in'],
    ['added', 'out in'],
    ['added and removed again', 'out in out'],
  ])('%s', (_, course) => {
    expect(some((item, sprint) => stays(item, sprint) === course)).toBeGreaterThanOrEqual(1);
  });

  test('removed before the start and back after it', () => {
    const left = some((item, sprint) => {
      const before = sprintValues(item).filter(({ at }) => at <= sprint.start);
      return item.origin === 'came-in' && before.some(({ value }) => namesSprint(value, sprint.sprint.id));
    });
    expect(left).toBeGreaterThanOrEqual(1);
  });

  test('created inside the running sprint without a history of it', () => {
    const created = some(
      ({ issue, origin }, { start }) =>
        origin === 'came-in' &&
        milliseconds(issue.fields.created) > start &&
        !JSON.stringify(issue.changelog).includes('"Sprint"'),
    );
    expect(created).toBeGreaterThan(10);
  });

  test('entered exactly at the start, left exactly at the start and exactly at the end', () => {
    const sprints = [...boards.values()].flatMap((board) => board.sprints);
    const moves = site.issues.flatMap((issue) =>
      valuesOf(issue, 'Sprint', 'id', sprintsToday(issue)).slice(1),
    );
    const at = (instant: (sprint: NaiveSprint) => number, isIn: boolean): number =>
      sprints.flatMap((sprint) =>
        moves.filter(
          (move) => move.at === instant(sprint) && namesSprint(move.value, sprint.sprint.id) === isIn,
        ),
      ).length;
    expect(at(({ start }) => start, true)).toBe(1);
    expect(at(({ start }) => start, false)).toBeGreaterThanOrEqual(1);
    expect(at(({ end }) => end, false)).toBeGreaterThanOrEqual(1);
  });

  test('moved to the next sprint while running', () => {
    const ids = new Set(
      [...boards.values()].flatMap(({ sprints }) => sprints.map(({ sprint }) => sprint.id)),
    );
    const moved = some((item, { sprint, end }) => {
      const after = valueAt(sprintValues(item), end);
      return (
        item.fate === 'left' &&
        after !== null &&
        after.split(', ').some((id) => ids.has(Number(id)) && Number(id) > sprint.id)
      );
    });
    expect(moved).toBeGreaterThan(5);
  });

  test.each([1_000, 50_000])('leftovers moved %i ms after the close keep its id', (later) => {
    const moved = some((item, { sprint, end }) =>
      sprintValues(item).some(
        ({ at, value }) => at === end + later && namesSprint(value, sprint.id) && (value ?? '').includes(','),
      ),
    );
    expect(moved).toBeGreaterThan(5);
  });

  test('in the third and in the fourth sprint in a row', () => {
    const named = site.issues.map((issue) => (sprintsToday(issue) ?? '').split(', ').length);
    expect(named.filter((count) => count === 3).length).toBeGreaterThan(3);
    expect(named.filter((count) => count === 4).length).toBeGreaterThan(3);
  });

  test('a deleted sprint’s id stays in one history', () => {
    const known = new Set(
      [...site.boardDetails.values()].flatMap(({ sprints }) => sprints.map(({ id }) => String(id))),
    );
    const named = site.issues.filter((issue) =>
      valuesOf(issue, 'Sprint', 'id', sprintsToday(issue)).some(({ value }) =>
        (value ?? '').split(', ').some((id) => id !== '' && !known.has(id)),
      ),
    );
    expect(named).toHaveLength(1);
  });
});
