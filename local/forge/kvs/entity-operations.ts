import * as z from 'zod';
import { deleteValue } from './delete-value';
import { type EntityDeclaration, checkAttributes, declared } from './entities';
import { entity } from './entry';
import { getOptions, getValue } from './get-value';
import type { Operations } from './operation';
import type { OrderedStore } from './ordered-store';
import { entityQuery, queryEntity } from './query-entity';
import { setOptions } from './set-options';
import { setValue } from './set-value';

const named = { entityName: z.string(), key: z.string() };
const get = z.strictObject({ ...named, options: getOptions });
const set = z.strictObject({ ...named, value: z.unknown(), options: setOptions });
const remove = z.strictObject(named);

/** Get, set, delete and query of the entities that the manifest declares. */
export function entityOperations(store: OrderedStore, entities: readonly EntityDeclaration[]): Operations {
  return [
    [
      '/api/v1/entity/get',
      (body) => {
        const { entityName, key, options } = get.parse(body);
        return getValue(store, entity(declared(entities, entityName).name, key), options);
      },
    ],
    [
      '/api/v1/entity/set',
      (body) => {
        const { entityName, key, value, options } = set.parse(body);
        checkAttributes(declared(entities, entityName), value);
        return setValue(store, entity(entityName, key), value, options);
      },
    ],
    [
      '/api/v1/entity/delete',
      (body) => {
        const { entityName, key } = remove.parse(body);
        deleteValue(store, entity(declared(entities, entityName).name, key));
      },
    ],
    ['/api/v1/entity/query', (body) => queryEntity(store, entities, entityQuery.parse(body))],
  ];
}
