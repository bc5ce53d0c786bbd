import type { SprintFigure } from '../model/experiment';

/** "17 in 5 sprints (4, 3, 5, 2, 3)"; "7 in 2 of 3 sprints (4, unknown, 3)". */
export function figuresInWords(figures: readonly SprintFigure[]): string {
  const known = figures.flatMap(({ figure }) => (figure === 'unknown' ? [] : [figure]));
  const each = figures.map(({ figure }) => String(figure)).join(', ');
  const of = figures.length === 1 ? '1 sprint' : `${String(figures.length)} sprints`;
  if (known.length === 0) return `unknown in ${of}`;
  const sum = known.reduce((total, figure) => total + figure, 0);
  const told = known.length === figures.length ? of : `${String(known.length)} of ${of}`;
  return `${String(sum)} in ${told} (${each})`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** "two"; in digits from seven on. */
export function numberInWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}
