import { makeDemoSite } from '../../../local/demo/demo-site';
import type { RawIssue, RawSprint } from '../../../local/jira/site';
import {
  entriesOldestFirst,
  milliseconds,
  namesSprint,
  pointsToday,
  readBoard,
  sprintsToday,
  statusToday,
  valueAt,
  valuesOf,
} from './naive-reading';
import type { NaiveItem, NaiveSprint, Value } from './naive-reading';

const NOW = Date.UTC(2026, 2, 11, 10);
const MINUTE = 60_000;
const site = makeDemoSite({ seed: 9, now: NOW });
const boards = new Map([1, 2, 3, 4, 5, 6].map((board) => [board, readBoard(site, board, NOW)]));
const all = [...boards.values()].flatMap(({ done, sprints }) =>
  sprints.flatMap((sprint) => sprint.items.map((item) => ({ item, sprint, done }))),
);

const sprintValues = ({ issue }: NaiveItem): Value[] => valuesOf(issue, 'Sprint', 'id', sprintsToday(issue));
const statuses = ({ issue }: NaiveItem): Value[] => valuesOf(issue, 'status', 'id', statusToday(issue));
const listed = (board: number): readonly RawSprint[] => site.boardDetails.get(board)?.sprints ?? [];
const field = (issue: RawIssue): string =>
  /story point estimate/i.test(JSON.stringify(issue.changelog)) ? 'Story point estimate' : 'Story Points';
const estimates = ({ issue }: NaiveItem): Value[] =>
  valuesOf(issue, field(issue), 'text', pointsToday(issue));

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

function doneRuns(item: NaiveItem, { start, end }: NaiveSprint, done: ReadonlySet<string>): string {
  const states = statuses(item)
    .filter(({ at }) => at > start && at <= end)
    .map(({ value }) => done.has(value ?? ''));
  return states
    .filter((state, place) => state !== (states[place - 1] ?? false))
    .map((state) => (state ? 'done' : 'again'))
    .join(' ');
}

const some = (holds: (item: NaiveItem, sprint: NaiveSprint, done: ReadonlySet<string>) => boolean): number =>
  all.filter(({ item, sprint, done }) => holds(item, sprint, done)).length;

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

describe('other edges occur in the demo', () => {
  test('moved to another project: the key changes, the id stays', () => {
    const moved = site.issues.filter((issue) => valuesOf(issue, 'Key', 'text', null).length > 1);
    expect(moved.map(({ key }) => key.slice(0, 3)).sort()).toEqual(['CLN', 'LIB']);
    for (const issue of moved) expect(valuesOf(issue, 'Key', 'text', null).at(-1)?.value).toBe(issue.key);
  });

  test('author missing', () => {
    const entries = site.issues.flatMap(({ changelog }) => changelog.histories);
    expect(entries.filter(({ author }) => author === undefined).length).toBeGreaterThan(20);
  });

  test('a history of more than one page', () => {
    expect(Math.max(...site.issues.map(({ changelog }) => changelog.total))).toBeGreaterThan(100);
  });

  test('an epic in a sprint, and sub-tasks', () => {
    const types = site.issues.map(({ fields }) => ({
      ...(fields.issuetype as { readonly hierarchyLevel: number }),
      sprints: fields.customfield_10020,
    }));
    expect(
      types.filter(({ hierarchyLevel, sprints }) => hierarchyLevel === 1 && sprints !== null),
    ).toHaveLength(1);
    expect(types.filter(({ hierarchyLevel }) => hierarchyLevel === -1).length).toBeGreaterThan(40);
  });

  test('flagged for some hours, and cleared', () => {
    const flags = site.issues.flatMap((issue) =>
      entriesOldestFirst(issue).flatMap(({ items }) => items.filter((item) => item.field === 'Flagged')),
    );
    expect(flags.length).toBeGreaterThan(40);
    expect(
      flags.filter(({ to }) => to === '[10019]').length - flags.filter(({ to }) => to === '').length,
    ).toBeLessThanOrEqual(6);
  });
});
