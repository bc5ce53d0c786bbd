import { medianOf } from '../../../src/domain/measures/median';
import { SEEDS, points, sharesOfTeams, show, sprints } from './simulated-teams';
import type { Luck } from './simulated-teams';

const USUAL = 30;
const VARIATION = 0.2;
/** "By chance": each of 10 items is left over in 1 of 10 cases, however much was planned. */
const SOME_LEFT_OVER = 1 - 0.9 ** 10;

interface Closed {
  readonly committed: number;
  readonly completed: number;
  readonly hasLeftovers: boolean;
}

/** Plan and result vary around the same mean, each on its own. */
function closedSprint(luck: Luck): Closed {
  return {
    committed: points(luck, USUAL, VARIATION),
    completed: points(luck, USUAL, VARIATION),
    hasLeftovers: luck.draw() < SOME_LEFT_OVER,
  };
}

/** For each sprint that has 5 before it: committed is over 1.2 × the median completed of those 5. */
function overCommitted(closed: readonly Closed[]): boolean[] {
  return closed.slice(5).map((sprint, index) => {
    const usual = medianOf(closed.slice(index, index + 5).map((before) => before.completed));
    return usual.kind === 'measured' && sprint.committed > 1.2 * usual.median;
  });
}

/** The table's words: in at least 3 of the last 5 judgeable sprints, of which there are at least 3. */
function saysHint(judged: readonly boolean[]): boolean {
  return judged.slice(-5).filter(Boolean).length >= 3;
}

describe.each(SEEDS)('the over-commitment rule over 20,000 made-up teams, seed %i', (seed) => {
  test('CV 20 % gets a hint at no more than 5 % of closes, with 8 sprints closed and with 10', () => {
    const shares = sharesOfTeams(seed, (luck) => {
      const closed = sprints(11, () => closedSprint(luck));
      const over = overCommitted(closed);
      const judged = over.map((isOver, index) => isOver && closed[index + 5]?.hasLeftovers === true);
      const atTen = saysHint(judged.slice(0, 5));
      return {
        'one close, 8 sprints': saysHint(judged.slice(0, 3)),
        'one close, 10 sprints': atTen,
        lasting: atTen && saysHint(judged),
        'were there leftovers in every sprint': saysHint(over.slice(0, 5)),
      };
    });
    show('over-commitment, CV 20 %', seed, shares);
    expect(shares['one close, 8 sprints']).toBeLessThanOrEqual(0.05);
    expect(shares['one close, 10 sprints']).toBeLessThanOrEqual(0.05);
  });
});
