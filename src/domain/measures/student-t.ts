import { bisect } from 'simple-statistics';
import { keepAnswers } from './kept-answers';

const PRECISION = 1e-13;
const QUARTER = Math.PI / 2;

/**
 * The share of Student's t distribution that lies between −`value` and `value`: from 0 to 1.
 *
 * `value` at least 0; `degrees` of freedom: a whole number from 1. Exact: the finite sums for whole degrees of
 * freedom (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4; mathematics, grade A).
 */
export function studentTWithin(value: number, degrees: number): number {
  return shareWithin(Math.atan(value / Math.sqrt(degrees)), degrees);
}

/** The value t so that the given share, from 0 to below 1, lies between −t and t. */
export const studentTLimit = keepAnswers((share, degrees) => {
  // Sought as an angle, which has an end where t has none.
  const angle = bisect((tried: number) => shareWithin(tried, degrees) - share, 0, QUARTER, 200, PRECISION);
  return Math.sqrt(degrees) * Math.tan(angle);
});

function shareWithin(angle: number, degrees: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  if (degrees % 2 === 0) return sine * powerSum(1, 2, degrees, cosine);
  return (angle + (degrees === 1 ? 0 : sine * powerSum(cosine, 3, degrees, cosine))) / QUARTER;
}

function powerSum(first: number, start: number, degrees: number, cosine: number): number {
  let term = first;
  let sum = first;
  for (let factor = start; factor <= degrees - 2; factor += 2) {
    term *= ((factor - 1) / factor) * cosine * cosine;
    sum += term;
  }
  return sum;
}
