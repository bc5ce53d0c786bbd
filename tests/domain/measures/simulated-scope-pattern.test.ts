import { SEEDS, poisson, sharesOfTeams, show, sprints } from './simulated-teams';

const COMMITTED = 10;

/** The table's words: in at least 3 of the last 5 sprints more than 20 % of the committed items came in on top. */
function saysHint(added: readonly number[]): boolean {
  return added.slice(-5).filter((count) => count > 0.2 * COMMITTED).length >= 3;
}

function sharesAt(mean: number, seed: number) {
  const shares = sharesOfTeams(seed, (luck) => {
    const added = sprints(6, () => poisson(luck, mean));
    const now = saysHint(added);
    return { 'one close': now, lasting: now && saysHint(added.slice(0, -1)) };
  });
  show(`scope pattern, ${mean} added a sprint`, seed, shares);
  return shares;
}

describe.each(SEEDS)('the scope pattern over 20,000 made-up teams, seed %i', (seed) => {
  test('a team with 1 added item a sprint gets a hint at no more than 2 % of closes', () => {
    expect(sharesAt(1, seed)['one close']).toBeLessThanOrEqual(0.02);
  });

  test('a team with 4 added items gets one at 88 % of closes or more, and a lasting one at 84 % or more', () => {
    const shares = sharesAt(4, seed);
    expect(shares['one close']).toBeGreaterThanOrEqual(0.88);
    expect(shares.lasting).toBeGreaterThanOrEqual(0.84);
  });
});
