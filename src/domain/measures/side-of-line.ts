export type Side = 'above' | 'on' | 'below';

/** How far a value may lie from a line, as a share of the line, and still be on it. */
const ROUNDING = 1e-9;

/**
 * A value is above or below a line only if it is so by more than rounding; else it is on the line.
 * Without this, fourteen equal sprints could lie "above" their own mean by the last binary digit.
 */
export function sideOfLine(value: number, line: number): Side {
  const rounding = ROUNDING * Math.abs(line);
  if (value > line + rounding) return 'above';
  return value < line - rounding ? 'below' : 'on';
}
