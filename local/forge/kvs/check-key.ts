import { LIMITS } from './limits';
import { refused } from './refusal';

const ALLOWED = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;

/** A key has 1 to 500 characters of letters, digits, `: . _ - #` and white space, and is not white space alone. */
export function checkKey(key: string): void {
  if (key === '') throw refused('KEY_TOO_SHORT', 'The key is empty.');
  if (key.length > LIMITS.keyCharacters) {
    throw refused('KEY_TOO_LONG', `The key has ${key.length} of at most ${LIMITS.keyCharacters} characters.`);
  }
  if (!ALLOWED.test(key)) throw refused('INVALID_KEY', `The key does not match ${String(ALLOWED)}.`);
}
