import { checkKey } from './check-key';
import { checkValue } from './check-value';
import type { Entry, Place } from './entry';
import type { OrderedStore } from './ordered-store';
import { refused } from './refusal';
import { type SetOptions, expiryOf } from './set-options';
import { shownEntry } from './shown-entry';

/** Sets a value in one step with the look at what was there; answers what the options ask to see, else nothing. */
export function setValue(store: OrderedStore, place: Place, value: unknown, options: SetOptions): unknown {
  checkKey(place.key);
  checkValue(value);
  return store.together(() => {
    const previous = store.get(place);
    if (previous !== undefined && options?.keyPolicy === 'FAIL_IF_EXISTS') {
      throw refused('KEY_CONFLICT', 'The key exists already.', 409);
    }
    const latest = write(store, place, value, options, previous);
    if (options?.returnValue === undefined) return undefined;
    const asked = options.returnValue === 'LATEST' ? latest : previous;
    return asked && shownEntry(place.key, asked, options.returnMetadataFields);
  });
}

function write(
  store: OrderedStore,
  place: Place,
  value: unknown,
  options: SetOptions,
  previous: Entry | undefined,
): Entry {
  const now = store.now();
  const entry = {
    value,
    createdAt: previous?.createdAt ?? now,
    updatedAt: now,
    expiresAt: expiryOf(options, now),
  };
  store.put(place, entry);
  return entry;
}
