import type { RawSprint } from '../../../local/jira/site';
import { all, boards, listed, site, sprintValues } from './edge-reading';
import { milliseconds } from './naive-reading';

const MINUTE = 60_000;

describe('unusual sprints occur in the demo', () => {
  const days = ({ startDate, completeDate }: RawSprint): number =>
    (milliseconds(completeDate) - milliseconds(startDate)) / 86_400_000;
  const late = ({ endDate, completeDate }: RawSprint): number =>
    (milliseconds(completeDate) - milliseconds(endDate)) / 86_400_000;
  const every = [1, 2, 3, 4, 5, 6].flatMap(listed);

  test('closed days late and closed days early', () => {
    expect(every.filter((sprint) => late(sprint) > 1 && days(sprint) > 7)).toHaveLength(1);
    expect(every.filter((sprint) => late(sprint) < -1 && days(sprint) > 7)).toHaveLength(1);
  });

  test('closed before it started, never started, and without dates for later', () => {
    expect(every.filter((sprint) => days(sprint) < 0)).toHaveLength(1);
    expect(
      every.filter(({ state, startDate }) => state === 'closed' && startDate === undefined),
    ).toHaveLength(1);
    expect(listed(4).at(-1)).toMatchObject({ state: 'future', name: 'Later, maybe' });
  });

  test('started with nothing in it and filled within four hours', () => {
    const [empty] = (boards.get(2)?.sprints ?? []).filter(
      ({ items }) => items.length > 5 && items.filter(({ origin }) => origin === 'planned').length < 2,
    );
    const sooner = empty?.items.filter(({ cameInAt }) => cameInAt <= empty.start + 4 * 60 * MINUTE) ?? [];
    expect(sooner.length).toBeGreaterThan(3);
    expect(sooner).toHaveLength(empty?.items.length ?? 0);
  });

  test('with no item at all', () => {
    const empty = [...boards.values()].flatMap(({ sprints }) =>
      sprints.filter(({ items }) => items.length === 0),
    );
    expect(empty.map(({ sprint }) => sprint.name)).toEqual(['Trying out the board']);
  });

  test('two at once on one board, long ago', () => {
    const own = boards.get(6)?.sprints ?? [];
    const [short] = own.filter(({ sprint }) => days(sprint) < 7);
    const around = own.filter(
      ({ sprint, start, end }) =>
        sprint !== short?.sprint && start < (short?.start ?? 0) && end > (short?.end ?? 0),
    );
    expect(around).toHaveLength(1);
  });

  test('owned by another board, in which one item of this board took part', () => {
    const [shared] = listed(6).filter(({ originBoardId }) => originBoardId !== 6);
    expect(shared?.originBoardId).toBe(2);
    const guests = site.issues.filter(
      ({ key, fields }) =>
        key.startsWith('LIB-') &&
        JSON.stringify(fields.customfield_10020).includes(`"id":${shared?.id ?? 0},`),
    );
    expect(guests).toHaveLength(1);
  });

  test('closed by mistake and opened again: leftovers went on and came back before the close', () => {
    const back = all.filter(({ item, sprint }) => {
      const lists = sprintValues(item)
        .filter(({ at }) => at > sprint.start && at <= sprint.end)
        .map(({ value }) => value ?? '');
      return lists.some((list) => list.includes(', ')) && lists.at(-1) === String(sprint.sprint.id);
    });
    expect(back.length).toBeGreaterThanOrEqual(2);
  });

  test('named with commas', () => {
    expect(listed(5).every(({ name }) => name.includes(','))).toBe(true);
  });
});
