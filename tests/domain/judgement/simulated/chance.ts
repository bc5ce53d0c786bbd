import { seededRandom } from '../../../../src/domain/measures/random-source';

/** Draws of a simulated team's life, all from one seed. */
export interface Chance {
  /** How many of `of` things happen when each does with `probability`, on its own. */
  readonly binomial: (of: number, probability: number) => number;
  readonly poisson: (mean: number) => number;
  /** A positive amount around `mean`; `cv` is its standard deviation as a share of the mean. */
  readonly lognormal: (mean: number, cv: number) => number;
}

export function chanceOf(seed: number): Chance {
  const at = seededRandom(seed);
  let position = 0;
  const random = (): number => at(position++);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return {
    binomial: (of, probability) => {
      let happened = 0;
      for (let one = 0; one < of; one += 1) if (random() < probability) happened += 1;
      return happened;
    },
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = random(); product > limit; product *= random()) count += 1;
      return count;
    },
    lognormal: (mean, cv) => {
      const variance = Math.log(1 + cv * cv);
      return mean * Math.exp(Math.sqrt(variance) * normal() - variance / 2);
    },
  };
}
