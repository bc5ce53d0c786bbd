import { gammaln, probit } from 'simple-statistics';
import { keepAnswers } from './kept-answers';

/** A Newton step of less than this share of the value is the last: what is left after it is of the order of its square. */
const LAST_STEP = 1e-9;
const MOST_STEPS = 200;

/** The series ends when a term no longer changes the sum. */
const NO_CHANGE = Number.EPSILON;

/** Half the degrees of freedom, with the logarithm of their gamma function. */
interface Shape {
  readonly half: number;
  readonly logGamma: number;
}

/**
 * The share of a χ² distribution that lies at or below a value: from 0 to 1.
 *
 * `value` at least 0, `degrees` of freedom above 0. Exact to about 13 digits.
 * Method: the power series of the incomplete gamma function, whose terms are all positive
 * (NIST Digital Library of Mathematical Functions 8.7.1; mathematics, grade A). simple-statistics 7 has
 * only a table with two decimals.
 */
export function chiSquaredCumulative(value: number, degrees: number): number {
  if (value <= 0) return 0;
  const shape = shapeOf(degrees);
  return isBeyondAllDoubt(value, shape)
    ? 1
    : Math.min(1, density(value, shape) * shareOverDensity(value, shape));
}

/**
 * The value below which the given share of a χ² distribution lies: the inverse of `chiSquaredCumulative`.
 *
 * `share` between 0 and 1, both excluded; `degrees` above 0; throws a `RangeError` otherwise. Nearer to 1 than a
 * billionth the steps do not settle any more, and no limit of ours lies there.
 * Method: Newton's steps kept inside a shrinking bracket, from the Wilson–Hilferty approximation
 * (Wilson and Hilferty 1931; safeguarded as in Numerical Recipes, section 9.4; mathematics, grade A).
 */
export const chiSquaredQuantile = keepAnswers(seekQuantile);

function seekQuantile(share: number, degrees: number): number {
  if (!(share > 0 && share < 1 && degrees > 0)) throw new RangeError('A quantile needs a share in (0, 1).');
  const shape = shapeOf(degrees);
  const bracket = { low: 0, high: 2 * degrees + 400 };
  let value = firstGuess(share, shape);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = shareOverDensity(value, shape) - share / density(value, shape);
    if (Math.abs(move) <= LAST_STEP * value) return value - move;
    bracket[move > 0 ? 'high' : 'low'] = value;
    value = insideOf(bracket, value - move);
  }
  return value;
}

function shapeOf(degrees: number): Shape {
  return { half: degrees / 2, logGamma: gammaln(degrees / 2) };
}

/** So far out that the share is 1 to the last digit (also keeps the series from overflowing). */
function isBeyondAllDoubt(value: number, shape: Shape): boolean {
  return value > 4 * shape.half + 400;
}

function density(value: number, shape: Shape): number {
  return Math.exp((shape.half - 1) * Math.log(value / 2) - value / 2 - shape.logGamma) / 2;
}

/** The share at or below a value, divided by the density there: the series, and what Newton's step needs. */
function shareOverDensity(value: number, shape: Shape): number {
  const point = value / 2;
  let term = 1;
  let sum = 1;
  for (let step = 1; term > sum * NO_CHANGE; step += 1) {
    term *= point / (shape.half + step);
    sum += term;
  }
  return (value / shape.half) * sum;
}

/** Wilson–Hilferty; near 0, where it fails, the first term of the series turned round. */
function firstGuess(share: number, shape: Shape): number {
  const step = 1 / (9 * shape.half);
  const guess = 2 * shape.half * (1 - step + probit(share) * Math.sqrt(step)) ** 3;
  const nearZero = 2 * Math.exp((Math.log(share * shape.half) + shape.logGamma) / shape.half);
  return guess > nearZero ? guess : nearZero;
}

function insideOf(bracket: { readonly low: number; readonly high: number }, value: number): number {
  return value > bracket.low && value < bracket.high ? value : (bracket.low + bracket.high) / 2;
}
