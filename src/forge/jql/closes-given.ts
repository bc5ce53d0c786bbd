import { knownFailure } from '../../domain/model/known-failure';

/** How many closes in a row are asked for: a whole number from 1, and 1 when none is given. Throws `question-unreadable`. */
export function closesGiven(text = '1'): number {
  if (/^0*[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw knownFailure(
    'question-unreadable',
    `"${text}" is not a number of closes.`,
    'Write a whole number from 1, such as 2 for what was carried over twice in a row.',
  );
}
