import { velocity } from '../../../../src/domain/signals/velocity';
import { type Life, rateOf, say, SEEDS } from './rates';
import { simulatedPast } from './simulated-past';
import { USUAL } from './simulated-sprint';

describe.each(SEEDS)('20,000 teams of seed %i, whose velocity varies by 20 %', (seed) => {
  test('an ordinary sprint seldom lies outside what the sprints before it make you expect', () => {
    const six = outsideRate(seed, 6, 1);
    const ten = outsideRate(seed, 10, 1);
    say('velocity point outside by chance', { 'six before': six, 'ten before': ten });
    expect(six).toBeLessThanOrEqual(0.06);
    expect(ten).toBeLessThanOrEqual(0.035);
  });

  test('a sprint that completes half as much as usual is seen at once in a third of cases and more', () => {
    const [six, ten] = [outsideRate(seed, 6, 0.5), outsideRate(seed, 10, 0.5)];
    say('velocity halved', { 'six before': six, 'ten before': ten });
    expect(six).toBeGreaterThanOrEqual(0.33);
  });
});

/** How often the last sprint lies outside, when it completes `share` of the usual and `before` ordinary ones lie before it. */
function outsideRate(seed: number, before: number, share: number): number {
  const life: Life = (chance, position) => {
    const mean = position === before ? USUAL * share : USUAL;
    return { completed: Math.round(chance.lognormal(mean, 0.2)) };
  };
  return rateOf(seed, life, before + 1, (closed) => {
    const reading = velocity.read(simulatedPast(closed));
    if (reading.kind !== 'measured') throw new Error(reading.because);
    return reading.evidence.some(({ sprintId }) => sprintId === before + 1);
  });
}
