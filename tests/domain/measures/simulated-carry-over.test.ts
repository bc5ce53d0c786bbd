import { proportionRange } from '../../../src/domain/measures/proportion-range';
import type { Part } from '../../../src/domain/measures/proportion-range';
import { SEEDS, sharesOfTeams, show, sprints, successes } from './simulated-teams';

const COMMITTED = 10;

/** The table's words: pooled over 5 sprints, more than 20 % are left over and the lower 90 % limit is over 10 %. */
function saysHint(closed: readonly Part[]): boolean {
  const range = proportionRange(closed.slice(-5));
  return range.kind === 'measured' && range.share > 0.2 && range.lower > 0.1;
}

function sharesAt(leftOver: number, seed: number) {
  const shares = sharesOfTeams(seed, (luck) => {
    const closed = sprints(6, () => ({ count: successes(luck, COMMITTED, leftOver), of: COMMITTED }));
    const now = saysHint(closed);
    return { 'one close': now, lasting: now && saysHint(closed.slice(0, -1)) };
  });
  show(`carry-over, true ${100 * leftOver} %`, seed, shares);
  return shares;
}

describe.each(SEEDS)('the carry-over rule over 20,000 made-up teams, seed %i', (seed) => {
  test('a team that leaves 10 % over gets a hint at no more than 2 % of closes', () => {
    expect(sharesAt(0.1, seed)['one close']).toBeLessThanOrEqual(0.02);
  });

  test('a team that leaves 30 % over gets one at 88 % of closes or more, and a lasting one at 85 % or more', () => {
    const shares = sharesAt(0.3, seed);
    expect(shares['one close']).toBeGreaterThanOrEqual(0.88);
    expect(shares.lasting).toBeGreaterThanOrEqual(0.85);
  });
});
