import { z } from 'zod';

/** A time zone by its IANA name, such as `Europe/Berlin`. */
export const zone = z.string().max(64).refine(isZone);

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
