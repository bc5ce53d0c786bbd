import { fieldOf } from '../field-of';
import { wholeNumber } from '../place';

/**
 * The board that the page around shows. Jira documents the address of that page and no board, so it is taken from
 * there unless a board is told; `null` where neither names one.
 */
export function boardIn(extension: unknown): number | null {
  const told = wholeNumber(fieldOf(fieldOf(extension, 'board'), 'id'));
  const address = fieldOf(extension, 'location');
  if (told !== null || typeof address !== 'string') return told;
  return wholeNumber(
    /\/boards\/(\d+)(?=[/?#]|$)/.exec(address)?.[1] ?? /[?&]rapidView=(\d+)/.exec(address)?.[1],
  );
}
