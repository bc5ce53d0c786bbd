import { carryOver } from '../../../../src/domain/signals/carry-over';
import { commitmentNotDelivered } from '../../../../src/domain/signals/commitment-not-delivered';
import { overCommitment } from '../../../../src/domain/signals/over-commitment';
import { scopeAdded } from '../../../../src/domain/signals/scope-added';
import { atOneClose, lastingRates, type Life, say, SEEDS } from './rates';
import { COMMITTED, USUAL } from './simulated-sprint';

/** Each of the ten committed items is left at the end with this probability. */
const leaves =
  (probability: number): Life =>
  (chance) => ({ left: chance.binomial(COMMITTED, probability) });

const additions =
  (mean: number): Life =>
  (chance) => ({ added: chance.poisson(mean) });

describe.each(SEEDS)('20,000 teams of seed %i', (seed) => {
  test('who completes 85 % of what was planned hardly ever gets the say/do hint; who completes 60 % nearly always', () => {
    const calm = atOneClose(commitmentNotDelivered, seed, leaves(0.15));
    const trouble = lastingRates(commitmentNotDelivered, seed, leaves(0.4));
    say('say/do', {
      'true 85 %, one close': calm,
      'true 60 %, one close': trouble.oneClose,
      lasting: trouble.lasting,
    });
    expect(calm).toBeLessThanOrEqual(0.02);
    expect(trouble.oneClose).toBeGreaterThanOrEqual(0.92);
    expect(trouble.lasting).toBeGreaterThanOrEqual(0.88);
  });

  test('who carries over 10 % hardly ever gets the carry-over hint; who carries over 30 % nearly always', () => {
    const calm = atOneClose(carryOver, seed, leaves(0.1));
    const trouble = lastingRates(carryOver, seed, leaves(0.3));
    say('carry-over', {
      'true 10 %, one close': calm,
      'true 30 %, one close': trouble.oneClose,
      lasting: trouble.lasting,
    });
    expect(calm).toBeLessThanOrEqual(0.02);
    expect(trouble.oneClose).toBeGreaterThanOrEqual(0.88);
    expect(trouble.lasting).toBeGreaterThanOrEqual(0.85);
  });

  test('one item added a sprint is hardly ever a pattern; four are nearly always', () => {
    const calm = atOneClose(scopeAdded, seed, additions(1));
    const trouble = lastingRates(scopeAdded, seed, additions(4));
    say('scope', {
      '1 added, one close': calm,
      '4 added, one close': trouble.oneClose,
      lasting: trouble.lasting,
    });
    expect(calm).toBeLessThanOrEqual(0.02);
    expect(trouble.oneClose).toBeGreaterThanOrEqual(0.88);
    expect(trouble.lasting).toBeGreaterThanOrEqual(0.84);
  });

  test('a team that plans what it completes on average, with leftovers by chance, is hardly ever over-committed', () => {
    const life: Life = (chance) => ({
      left: chance.binomial(COMMITTED, 0.1),
      completed: Math.round(chance.lognormal(USUAL, 0.2)),
    });
    const calm = atOneClose(overCommitment, seed, life);
    say('over-commitment', { 'CV 20 %, one close': calm });
    expect(calm).toBeLessThanOrEqual(0.05);
  });
});
