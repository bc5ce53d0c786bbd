import { checkKey } from './check-key';
import type { Place } from './entry';
import type { OrderedStore } from './ordered-store';
import { refused } from './refusal';

/** Deletes a value; a key that is not there is KEY_NOT_FOUND, which the client passes over. */
export function deleteValue(store: OrderedStore, place: Place): void {
  checkKey(place.key);
  if (store.get(place) === undefined) throw refused('KEY_NOT_FOUND', 'There is no such key.', 404);
  store.remove(place);
}
