import { velocitySpread } from '../../../../src/domain/signals/velocity-spread';
import { atOneClose, say, SEEDS } from './rates';
import { USUAL } from './simulated-sprint';

test.each(SEEDS)(
  'of 20,000 teams (seed %i) with eight sprints a steady one hardly ever hears that its range is wide; one that swings mostly does',
  (seed) => {
    const rate = (cv: number): number =>
      atOneClose(velocitySpread, seed, (chance) => ({
        completed: Math.max(1, Math.round(chance.lognormal(USUAL, cv))),
      }));
    const rates = { 'CV 20 %': rate(0.2), 'CV 30 %': rate(0.3), 'CV 60 %': rate(0.6), 'CV 80 %': rate(0.8) };
    say('velocity-spread, 8 sprints', rates);
    expect(rates['CV 20 %']).toBeLessThanOrEqual(0.01);
    expect(rates['CV 30 %']).toBeLessThanOrEqual(0.06);
    expect(rates['CV 60 %']).toBeGreaterThanOrEqual(0.7);
    expect(rates['CV 80 %']).toBeGreaterThanOrEqual(0.88);
  },
);
