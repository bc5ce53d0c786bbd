import { makeDemoSite } from '../../../local/demo/demo-site';
import type { RawSprint } from '../../../local/jira/site';
import { milliseconds } from './naive-reading';

const DAY = 86_400_000;

const PRESENTS: readonly (readonly [string, number])[] = [
  ['on a Wednesday morning', Date.UTC(2026, 2, 11, 10)],
  ['on a Saturday', Date.UTC(2026, 5, 13, 12)],
  ['on a Sunday night before the clocks change', Date.UTC(2026, 9, 24, 23, 30)],
  ['on a Monday before anybody works', Date.UTC(2026, 10, 23, 3)],
  ['on a Friday evening in January', Date.UTC(2027, 0, 8, 21)],
];

describe.each(PRESENTS)('the calendar of the demo %s', (_, now) => {
  const site = makeDemoSite({ seed: 2, now });
  const teams = site.boards.filter(({ type }) => type !== 'kanban').map(({ id }) => id);
  const sprintsOf = (board: number): readonly RawSprint[] => site.boardDetails.get(board)?.sprints ?? [];

  test.each(teams)('board %i has 14 closed sprints of two weeks or more', (board) => {
    const closed = sprintsOf(board).filter(
      ({ state, startDate }) => state === 'closed' && startDate !== undefined,
    );
    const long = closed.filter(
      ({ startDate, completeDate }) => milliseconds(completeDate) - milliseconds(startDate) > 9 * DAY,
    );
    expect(long.length).toBeGreaterThanOrEqual(14);
  });

  test.each(teams)('board %i has one running sprint, on working day 6 of 10', (board) => {
    const running = sprintsOf(board).filter(({ state }) => state === 'active');
    expect(running).toHaveLength(1);
    const [sprint] = running;
    expect(workingDays(milliseconds(sprint?.startDate), now)).toBe(6);
    expect(workingDays(milliseconds(sprint?.startDate), milliseconds(sprint?.endDate))).toBe(10);
  });

  test.each(teams)(
    'board %i has a planned sprint that is half filled: not all of it is ready, one item carried in',
    (board) => {
      const [next] = sprintsOf(board).filter(({ state }) => state === 'future');
      const items = site.issues.filter(({ fields }) =>
        sprintIds(fields.customfield_10020).includes(next?.id ?? 0),
      );
      const estimate =
        site.boards.find(({ id }) => id === board)?.type === 'simple'
          ? 'customfield_10016'
          : 'customfield_10038';
      expect(items.length).toBeGreaterThanOrEqual(4);
      expect(items.filter(({ fields }) => fields[estimate] === null).length).toBeGreaterThanOrEqual(1);
      expect(items.filter(({ fields }) => fields.description === null).length).toBeGreaterThanOrEqual(1);
      expect(items.filter(({ fields }) => sprintIds(fields.customfield_10020).length > 1)).toHaveLength(1);
    },
  );

  test('people work between nine and five on working days', () => {
    const instants = site.issues.flatMap(({ fields, changelog }) => [
      fields.created,
      ...changelog.histories.map(({ created }) => created),
    ]);
    const local = instants.map((text) => String(text));
    expect(
      local.filter((text) => isWeekend(text) || text.slice(11, 13) < '09' || text.slice(11, 13) > '17'),
    ).toEqual([]);
  });

  test('the history spans a change of the clocks', () => {
    const zones = new Set(
      site.issues.flatMap(({ changelog }) =>
        changelog.histories.map(({ created }) => String(created).slice(-5)),
      ),
    );
    expect([...zones].sort()).toEqual(['+0100', '+0200']);
  });

  test('names of sprints fit Jira’s thirty letters', () => {
    const names = teams.flatMap((board) => sprintsOf(board).map(({ name }) => name));
    expect(names.filter((name) => name.length > 30)).toEqual([]);
  });
});

/** Monday to Friday, both ends included, by the calendar of UTC. */
function workingDays(from: number, to: number): number {
  const first = Math.floor(from / DAY);
  const days = Array.from(
    { length: Math.floor(to / DAY) - first + 1 },
    (_, place) => new Date((first + place) * DAY),
  );
  return days.filter((day) => day.getUTCDay() % 6 !== 0).length;
}

function isWeekend(text: string): boolean {
  return new Date(text.slice(0, 10)).getUTCDay() % 6 === 0;
}

function sprintIds(value: unknown): readonly number[] {
  return ((value ?? []) as readonly { readonly id: number }[]).map(({ id }) => id);
}
