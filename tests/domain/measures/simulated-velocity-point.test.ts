import { placeWithin, processLimits } from '../../../src/domain/measures/process-limits';
import { SEEDS, points, sharesOfTeams, show, sprints } from './simulated-teams';

const USUAL = 30;
const VARIATION = 0.2;

function sharesWith(before: number, seed: number) {
  const shares = sharesOfTeams(seed, (luck) => {
    const limits = processLimits(sprints(before, () => points(luck, USUAL, VARIATION)));
    const isOutside = (value: number) =>
      limits.kind === 'measured' && placeWithin(limits, value) !== 'inside';
    return {
      'nothing wrong': isOutside(points(luck, USUAL, VARIATION)),
      'real halving': isOutside(points(luck, USUAL / 2, VARIATION)),
    };
  });
  show(`velocity point outside, ${before} before, CV 20 %`, seed, shares);
  return shares;
}

describe.each(SEEDS)('a velocity point outside over 20,000 made-up teams, seed %i', (seed) => {
  test('with 6 sprints before: no more than 6 % of ordinary sprints, and 33 % or more of real halvings', () => {
    const shares = sharesWith(6, seed);
    expect(shares['nothing wrong']).toBeLessThanOrEqual(0.06);
    expect(shares['real halving']).toBeGreaterThanOrEqual(0.33);
  });

  test('with 10 sprints before: no more than 3.5 % of ordinary sprints, and 33 % or more of real halvings', () => {
    const shares = sharesWith(10, seed);
    expect(shares['nothing wrong']).toBeLessThanOrEqual(0.035);
    expect(shares['real halving']).toBeGreaterThanOrEqual(0.33);
  });
});
