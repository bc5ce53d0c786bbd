import { makeDemoSite } from '../../../local/demo/demo-site';
import {
  bugsCreatedIn,
  cameIn,
  estimateWasCut,
  flaggedHours,
  isFollowedUp,
  isReadyAt,
  isReopened,
  isRequirementChanged,
  isWrittenLive,
  movesBack,
  planned,
  readyPointsAt,
  reEstimated,
  sprintsBefore,
  sumOfPoints,
} from './naive-habits';
import type { NaiveItem, NaiveSprint } from './naive-reading';
import { deviation, lastTwoWindows, longestRun, mean, median, outside, shareRange } from './naive-statistics';
import { commitments, counts, readTeam, shares, statusOrder } from './team-reading';
import type { TeamReading } from './team-reading';

const NOW = Date.UTC(2026, 2, 11, 10);
const SEEDS = Array.from({ length: 20 }, (_, place) => place + 1);

const over =
  (limit: number) =>
  (values: readonly number[]): number =>
    values.filter((value) => value > limit).length;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const logDeviation = (values: readonly number[]): number => deviation(values.map(Math.log));
const isDone = ({ fate }: NaiveItem): boolean => fate === 'done';
const isCarried = ({ fate }: NaiveItem): boolean => fate === 'not-done';
const leftLate = ({ fate, leftAt }: NaiveItem, { start, end }: NaiveSprint): boolean =>
  fate === 'left' && leftAt > end - (end - start) / 10;

/** Points that came in ÷ points planned, and the same for items, whichever is more. */
function additions({ closed }: TeamReading): number[] {
  return closed.map((sprint) => {
    const points = sumOfPoints(cameIn(sprint), 'pointsAtEnd') / sumOfPoints(planned(sprint), 'pointsAtStart');
    return Math.max(points, cameIn(sprint).length / planned(sprint).length);
  });
}

function sayDo({ closed }: TeamReading): readonly [low: number, high: number] {
  const last = closed.slice(-5).map(planned);
  return shareRange(last.flat().filter(isDone).length, last.flat().length);
}

describe.each(SEEDS)('the teams of seed %i', (seed) => {
  let teams: readonly TeamReading[] = [];
  beforeAll(() => {
    const site = makeDemoSite({ seed, now: NOW });
    teams = [1, 2, 3, 4, 5, 6].map((board) => readTeam(site, board, NOW));
  });
  // Twenty sites at once would fill the memory.
  afterAll(() => {
    teams = [];
  });
  const team = (board: number): TeamReading => {
    const found = teams[board - 1];
    if (found === undefined) throw new RangeError(`There is no team ${board}.`);
    return found;
  };

  test('healthy: nearly all that was planned is done, and changes are small', () => {
    const [low] = sayDo(team(1));
    expect(low).toBeGreaterThan(0.8);
    expect(Math.max(...additions(team(1)))).toBeLessThanOrEqual(0.1);
    expect(Math.max(...shares(team(1), ({ fate }) => fate === 'left'))).toBeLessThanOrEqual(0.1);
    expect(sum(counts(team(1), (item, sprint) => isReopened(item, sprint, team(1).board.done)))).toBe(0);
    expect(sum(counts(team(1), (item, sprint) => movesBack(item, sprint, statusOrder(team(1))) > 0))).toBe(0);
    expect(team(1).closed.every(({ sprint }) => sprint.goal !== '')).toBe(true);
    const ready = team(1)
      .board.sprints.slice(-4)
      .map(({ start }) => readyPointsAt(team(1).site, 1, team(1).board, start));
    expect(Math.min(...ready) / median(team(1).points)).toBeGreaterThan(1.6);
  });

  test('noisy but stable: its points vary by 20 to 25 in 100', () => {
    const full = team(2).points;
    expect(deviation(full) / mean(full)).toBeGreaterThan(0.19);
    expect(deviation(full) / mean(full)).toBeLessThan(0.26);
    expect(logDeviation(full.slice(-8))).toBeLessThan(0.34);
  });

  test('sprint keeps changing: a quarter and more comes in nearly every time, and the plan gets done', () => {
    const came = team(3).closed.map((sprint) => cameIn(sprint).length / planned(sprint).length);
    expect(came.filter((share) => share >= 0.25 && share <= 0.45).length / came.length).toBeGreaterThan(0.7);
    for (const window of lastTwoWindows(came)) expect(over(0.2)(window)).toBeGreaterThanOrEqual(3);
    expect(sum(counts(team(3), (item, sprint) => reEstimated(item, sprint) > 0))).toBeGreaterThan(10);
    expect(
      sum(counts(team(3), (item, sprint) => isRequirementChanged(item, sprint, '10000'))),
    ).toBeGreaterThan(10);
    const [, high] = sayDo(team(3));
    expect(high).toBeGreaterThan(0.88);
  });

  test('carries over and hides: a third is carried on, and some of it is out of sight', () => {
    const { board, closed } = team(4);
    const notDone = shares(team(4), (item) => !isDone(item)).slice(-5);
    expect(mean(notDone)).toBeGreaterThanOrEqual(0.3);
    expect(mean(notDone)).toBeLessThanOrEqual(0.4);
    expect(sayDo(team(4))[1]).toBeLessThan(0.8);
    const started = shares(team(4), (item) => isCarried(item) && item.statusAtEnd !== '10000');
    const reopened = counts(team(4), (item, sprint) => isReopened(item, sprint, board.done));
    const late = counts(team(4), leftLate);
    const cut = closed.slice(1).map((next, place) => {
      const sprint = closed[place];
      return sprint?.items.filter((item) => estimateWasCut(item, sprint, next)).length ?? 0;
    });
    for (const window of lastTwoWindows(started)) expect(over(0.249)(window)).toBeGreaterThanOrEqual(3);
    for (const window of lastTwoWindows(reopened)) expect(over(1)(window)).toBeGreaterThanOrEqual(3);
    for (const series of [late, cut]) {
      for (const window of lastTwoWindows(series)) expect(over(0)(window)).toBeGreaterThanOrEqual(3);
    }
    for (const sprint of closed.slice(-2)) {
      expect(Math.max(...planned(sprint).map((item) => sprintsBefore(item, sprint, board)))).toBe(3);
    }
  });

  test('stories written live: half and more of the plan is written on planning day', () => {
    const live = shares(team(5), (item, { start }) => isWrittenLive(item, start));
    expect(Math.min(...live)).toBeGreaterThanOrEqual(0.5);
    const unready = shares(team(5), ({ issue }, { start }) => !isReadyAt(issue, start));
    expect(over(0.333)(unready.slice(0, 13))).toBe(13);
    expect(Math.max(...unready.slice(-3))).toBeLessThan(0.2);
    const ready = team(5)
      .board.sprints.slice(-4)
      .map(({ start }) => readyPointsAt(team(5).site, 5, team(5).board, start));
    expect(Math.max(...ready) / median(team(5).points)).toBeLessThan(0.4);
  });

  test('velocity all over the place: points vary by 60 to 80 in 100, and the plan follows them', () => {
    const { points } = team(6);
    expect(Math.min(...points)).toBeGreaterThan(0);
    expect(deviation(points) / mean(points)).toBeGreaterThan(0.6);
    expect(deviation(points) / mean(points)).toBeLessThan(0.8);
    for (const end of [points.length, points.length - 1]) {
      expect(logDeviation(points.slice(end - 8, end)) * Math.sqrt(7 / 16.01)).toBeGreaterThan(0.3);
    }
    const last = team(6)
      .closed.slice(-5)
      .flatMap((sprint) => planned(sprint));
    expect(last.filter(isDone).length / last.length).toBeGreaterThan(0.87);
  });

  test('nobody but the one who is known for it shows a pattern of delivery', () => {
    for (const one of teams.filter(({ boardId }) => boardId !== 4)) {
      expect(sayDo(one)[1]).toBeGreaterThan(0.88);
      const last = one.closed.slice(-5);
      const carried = last.flatMap(({ items }) => items.filter(isCarried)).length;
      expect(carried / last.flatMap((sprint) => planned(sprint)).length).toBeLessThan(0.19);
      expect(Math.max(...counts(one, leftLate).slice(-6))).toBe(0);
      expect(
        Math.max(...counts(one, (item, sprint) => isReopened(item, sprint, one.board.done)).slice(-6)),
      ).toBe(0);
      const [toDo] = statusOrder(one);
      const started = shares(one, (item) => isCarried(item) && item.statusAtEnd !== toDo);
      for (const window of lastTwoWindows(started)) expect(over(0.249)(window)).toBeLessThan(3);
      const carriedBefore = one.closed
        .slice(-6)
        .flatMap((sprint) => sprint.items.map((item) => sprintsBefore(item, sprint, one.board)));
      expect(Math.max(...carriedBefore)).toBeLessThanOrEqual(1);
    }
  });

  test('nobody but the one who is known for it shows changing scope or changing velocity', () => {
    for (const one of teams) {
      if (one.boardId !== 3) expect(Math.max(...additions(one).slice(-6))).toBeLessThan(0.2);
      expect(Math.max(...shares(one, ({ fate }) => fate === 'left').slice(-6))).toBeLessThan(0.2);
      if (one.boardId === 6) continue;
      for (const series of [one.points, one.items]) {
        expect(outside(series.slice(-10))).toBeLessThanOrEqual(1);
        expect(outside(series)).toBeLessThanOrEqual(1);
        expect(longestRun(series)).toBeLessThan(8);
      }
      expect(logDeviation(one.points.slice(-8)) * Math.sqrt(7 / 14.07)).toBeLessThan(0.3);
    }
  });

  test('nobody plans far more or far less than usual', () => {
    for (const one of teams) {
      const ratios = commitments(one);
      for (const window of lastTwoWindows(ratios)) expect(over(1.2)(window)).toBeLessThan(3);
      expect(ratios.slice(-6).filter((ratio) => ratio < 0.8).length).toBeLessThan(4);
      expect(Math.max(...shares(one, ({ pointsAtStart }) => pointsAtStart === null).slice(-6))).toBeLessThan(
        0.25,
      );
    }
  });

  test('nobody but the one who is known for it starts unprepared', () => {
    for (const one of teams.filter(({ boardId }) => boardId !== 5)) {
      expect(
        Math.max(...shares(one, (item, { start }) => isWrittenLive(item, start)).slice(-6)),
      ).toBeLessThan(0.25);
      expect(
        Math.max(...shares(one, ({ issue }, { start }) => !isReadyAt(issue, start)).slice(-6)),
      ).toBeLessThan(0.25);
      const ready = one.board.sprints
        .slice(-3)
        .map(({ start }) => readyPointsAt(one.site, one.boardId, one.board, start));
      expect(Math.min(...ready) / median(one.points)).toBeGreaterThan(1.4);
    }
  });

  test('requirements, rework, bugs, flags, parents and follow-ups stay within what is usual', () => {
    for (const one of teams) {
      const order = statusOrder(one);
      const perItem = (measure: (item: NaiveItem, sprint: NaiveSprint) => number): number[] =>
        one.closed.map((sprint) => sum(sprint.items.map((item) => measure(item, sprint))));
      const changed = shares(one, (item, sprint) => isRequirementChanged(item, sprint, order[0] ?? ''));
      expect(Math.max(...changed.slice(-6))).toBeLessThan(0.25);
      if (one.boardId !== 3) expect(Math.max(...perItem(reEstimated).slice(-6))).toBe(0);
      const bugs = one.closed.map(
        (sprint, place) => bugsCreatedIn(one.site, one.boardId, sprint) / (one.items[place] ?? 1),
      );
      for (const series of [
        bugs,
        perItem((item, sprint) => movesBack(item, sprint, order)),
        perItem(flaggedHours),
      ]) {
        expect(outside(series)).toBeLessThanOrEqual(1);
      }
      const alone = shares(one, ({ issue }) => issue.fields.parent === undefined);
      expect(Math.min(...alone.slice(-3))).toBeLessThan(0.5);
      const delivered = one.closed.slice(-6, -2).map(({ items }) => items.filter(isDone));
      for (const [place, items] of delivered.entries()) {
        const sprint = one.closed.slice(-6)[place];
        if (sprint === undefined) continue;
        expect(
          items.filter((item) => isFollowedUp(item, sprint, one.board.done)).length / items.length,
        ).toBeGreaterThanOrEqual(0.5);
      }
    }
  });
});
