import { spreadRange } from '../../../src/domain/measures/spread-range';
import { SEEDS, points, sharesOfTeams, show, sprints } from './simulated-teams';

const USUAL = 30;
const SPRINTS = 8;

/**
 * The table's words: the lower 95 % limit (χ²) of the standard deviation of ln(completed) is over 0.30.
 * Each limit of the two-sided 90 % range is such a limit.
 */
function saysHint(completed: readonly number[]): boolean {
  const range = spreadRange(completed, 0.9);
  return range.kind === 'measured' && range.lower > 0.3;
}

function sharesAt(variation: number, seed: number) {
  const shares = sharesOfTeams(seed, (luck) => {
    const completed = sprints(SPRINTS + 1, () => points(luck, USUAL, variation));
    const before = saysHint(completed.slice(0, -1));
    return { 'one close': before, lasting: before && saysHint(completed) };
  });
  show(`velocity spread, CV ${100 * variation} %, 8 sprints`, seed, shares);
  return shares;
}

describe.each(SEEDS)('the velocity-spread rule over 20,000 made-up teams with 8 sprints, seed %i', (seed) => {
  test.each([
    [20, 0.01],
    [30, 0.06],
  ])('CV %i %% gets a hint at no more than a share of %f of closes', (percent, atMost) => {
    expect(sharesAt(percent / 100, seed)['one close']).toBeLessThanOrEqual(atMost);
  });

  test.each([
    [60, 0.7],
    [80, 0.88],
  ])('CV %i %% gets a hint at a share of %f of closes or more', (percent, atLeast) => {
    expect(sharesAt(percent / 100, seed)['one close']).toBeGreaterThanOrEqual(atLeast);
  });
});
