import { proportionRange } from '../../../src/domain/measures/proportion-range';
import type { Part } from '../../../src/domain/measures/proportion-range';
import { SEEDS, sharesOfTeams, show, sprints, successes } from './simulated-teams';

const COMMITTED = 10;

/** The table's words: the upper 90 % limit (Wilson) of say/do pooled over 5 sprints is under 80 %. */
function saysHint(closed: readonly Part[]): boolean {
  const range = proportionRange(closed.slice(-5));
  return range.kind === 'measured' && range.upper < 0.8;
}

function sharesAt(done: number, seed: number) {
  const shares = sharesOfTeams(seed, (luck) => {
    const closed = sprints(6, () => ({ count: successes(luck, COMMITTED, done), of: COMMITTED }));
    const now = saysHint(closed);
    return { 'one close': now, lasting: now && saysHint(closed.slice(0, -1)) };
  });
  show(`say/do, true ${100 * done} %`, seed, shares);
  return shares;
}

describe.each(SEEDS)('the say/do rule over 20,000 made-up teams, seed %i', (seed) => {
  test('a team that does 85 % of what it plans gets a hint at no more than 2 % of closes', () => {
    expect(sharesAt(0.85, seed)['one close']).toBeLessThanOrEqual(0.02);
  });

  test('a team that does 60 % gets one at 92 % of closes or more, and a lasting one at 88 % or more', () => {
    const shares = sharesAt(0.6, seed);
    expect(shares['one close']).toBeGreaterThanOrEqual(0.92);
    expect(shares.lasting).toBeGreaterThanOrEqual(0.88);
  });
});
