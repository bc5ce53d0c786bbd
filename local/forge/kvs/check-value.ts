import { LIMITS } from './limits';
import { refused } from './refusal';

/** A value is JSON of at most 240 KiB and at most 31 levels of objects and lists. */
export function checkValue(value: unknown): void {
  if (value === undefined || value === null) throw refused('VALIDATION_ERROR', 'There is no value to store.');
  if (depthOf(value) > LIMITS.valueDepth) {
    throw refused('MAX_DEPTH', `The value has more than ${LIMITS.valueDepth} levels.`);
  }
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > LIMITS.valueBytes) {
    throw refused('MAX_SIZE', `The value has ${bytes} of at most ${LIMITS.valueBytes} bytes.`);
  }
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((deepest: number, inside) => Math.max(deepest, depthOf(inside)), 0);
}
