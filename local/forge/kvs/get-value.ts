import * as z from 'zod';
import { checkKey } from './check-key';
import type { Place } from './entry';
import type { OrderedStore } from './ordered-store';
import { refused } from './refusal';
import { metadataFields, shownEntry } from './shown-entry';

export const getOptions = z.strictObject({ metadataFields }).optional();

/** The value at a place; the client turns KEY_NOT_FOUND into `undefined`. */
export function getValue(store: OrderedStore, place: Place, options: z.infer<typeof getOptions>): unknown {
  checkKey(place.key);
  const entry = store.get(place);
  if (entry === undefined) throw refused('KEY_NOT_FOUND', 'There is no such key.', 404);
  return shownEntry(place.key, entry, options?.metadataFields);
}
