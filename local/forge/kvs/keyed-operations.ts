import * as z from 'zod';
import { deleteValue } from './delete-value';
import type { Place } from './entry';
import { getOptions, getValue } from './get-value';
import type { Operations } from './operation';
import type { OrderedStore } from './ordered-store';
import { setOptions } from './set-options';
import { setValue } from './set-value';

const get = z.strictObject({ key: z.string(), options: getOptions });
const set = z.strictObject({ key: z.string(), value: z.unknown(), options: setOptions });
const remove = z.strictObject({ key: z.string() });

/** Get, set and delete by key alone: plain values, and under `/secret` those that no query shows. */
export function keyedOperations(
  store: OrderedStore,
  path: string,
  placeAt: (key: string) => Place,
): Operations {
  return [
    [
      `${path}/get`,
      (body) => {
        const { key, options } = get.parse(body);
        return getValue(store, placeAt(key), options);
      },
    ],
    [
      `${path}/set`,
      (body) => {
        const { key, value, options } = set.parse(body);
        return setValue(store, placeAt(key), value, options);
      },
    ],
    [`${path}/delete`, (body) => deleteValue(store, placeAt(remove.parse(body).key))],
  ];
}
