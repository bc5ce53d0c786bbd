import { velocity } from '../../../../src/domain/signals/velocity';
import { velocitySpread } from '../../../../src/domain/signals/velocity-spread';
import { type Chance, chanceOf } from './chance';
import { type Life, ratesOf, say, SEEDS, TEAMS } from './rates';
import { simulatedPast } from './simulated-past';
import { simulatedSprint, USUAL } from './simulated-sprint';

const STEADY = 0.2;

const completes =
  (cv: number): Life =>
  (chance) => ({ completed: Math.max(1, Math.round(chance.lognormal(USUAL, cv))) });

describe.each(SEEDS)('20,000 teams of seed %i', (seed) => {
  test('an ordinary sprint seldom lies outside what the sprints before it make you expect', () => {
    const six = outsideRate(seed, 6, 1);
    const ten = outsideRate(seed, 10, 1);
    say('velocity point outside, CV 20 %', { 'six before': six, 'ten before': ten });
    expect(six).toBeLessThanOrEqual(0.06);
    expect(ten).toBeLessThanOrEqual(0.035);
  });

  test('a sprint that completes half as much as usual is seen at once in at least a third of cases', () => {
    const six = outsideRate(seed, 6, 0.5);
    const ten = outsideRate(seed, 10, 0.5);
    say('velocity halved', { 'six before': six, 'ten before': ten });
    expect(six).toBeGreaterThanOrEqual(0.33);
  });

  test('a steady team hardly ever hears that its range is wide; a team that swings mostly does', () => {
    const rate = (cv: number): number => ratesOf(velocitySpread, seed, completes(cv)).oneClose;
    const rates = { 'CV 20 %': rate(0.2), 'CV 30 %': rate(0.3), 'CV 60 %': rate(0.6), 'CV 80 %': rate(0.8) };
    say('velocity-spread, 8 sprints', rates);
    expect(rates['CV 20 %']).toBeLessThanOrEqual(0.01);
    expect(rates['CV 30 %']).toBeLessThanOrEqual(0.06);
    expect(rates['CV 60 %']).toBeGreaterThanOrEqual(0.7);
    expect(rates['CV 80 %']).toBeGreaterThanOrEqual(0.88);
  });
});

/** How often the last sprint lies outside, when it completes `share` of the usual and `before` ordinary ones lie before it. */
function outsideRate(seed: number, before: number, share: number): number {
  const chance = chanceOf(seed);
  let outside = 0;
  for (let team = 0; team < TEAMS; team += 1) if (isLastOutside(chance, before, share)) outside += 1;
  return outside / TEAMS;
}

function isLastOutside(chance: Chance, before: number, share: number): boolean {
  const closed = Array.from({ length: before + 1 }, (_, position) => {
    const mean = position === before ? USUAL * share : USUAL;
    return simulatedSprint(position, { completed: Math.round(chance.lognormal(mean, STEADY)) });
  });
  const reading = velocity.read(simulatedPast(closed));
  if (reading.kind !== 'measured') throw new Error(reading.because);
  return reading.evidence.some(({ sprintId }) => sprintId === before + 1);
}
