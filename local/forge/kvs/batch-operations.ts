import * as z from 'zod';
import { deleteValue } from './delete-value';
import { type EntityDeclaration, checkAttributes, declared } from './entities';
import { placeOf } from './entry';
import { getOptions, getValue } from './get-value';
import type { Operations } from './operation';
import type { OrderedStore } from './ordered-store';
import { runBatch } from './run-batch';
import { setOptions } from './set-options';
import { setValue } from './set-value';

const named = { key: z.string(), entityName: z.string().optional() };
const sets = z.array(z.strictObject({ ...named, value: z.unknown(), options: setOptions })).min(1);
const deletes = z.array(z.strictObject(named)).min(1);
const gets = z.array(z.strictObject({ ...named, options: getOptions })).min(1);

/** Many plain values and entities in one request. */
export function batchOperations(store: OrderedStore, entities: readonly EntityDeclaration[]): Operations {
  return [
    [
      '/api/v1/batch/set',
      (body) =>
        runBatch(sets.parse(body), (item) => {
          if (item.entityName !== undefined) checkAttributes(declared(entities, item.entityName), item.value);
          setValue(store, placeOf(item), item.value, item.options);
        }),
    ],
    [
      '/api/v1/batch/delete',
      (body) => runBatch(deletes.parse(body), (item) => deleteValue(store, placeOf(item))),
    ],
    [
      '/api/v1/batch/get',
      (body) => runBatch(gets.parse(body), (item) => getValue(store, placeOf(item), item.options)),
    ],
  ];
}
