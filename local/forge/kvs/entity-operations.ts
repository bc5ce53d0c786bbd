import * as z from 'zod';
import { deleteValue } from './delete-value';
import { type EntityDeclaration, checkAttributes, declared } from './entities';
import { type Place, entity } from './entry';
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
  const place = ({ entityName, key }: { entityName: string; key: string }): Place =>
    entity(declared(entities, entityName).name, key);

  function getEntity(body: unknown) {
    const asked = get.parse(body);
    return getValue(store, place(asked), asked.options);
  }

  function setEntity(body: unknown) {
    const asked = set.parse(body);
    checkAttributes(declared(entities, asked.entityName), asked.value);
    return setValue(store, place(asked), asked.value, asked.options);
  }

  return [
    ['/api/v1/entity/get', getEntity],
    ['/api/v1/entity/set', setEntity],
    ['/api/v1/entity/delete', (body) => deleteValue(store, place(remove.parse(body)))],
    ['/api/v1/entity/query', (body) => queryEntity(store, entities, entityQuery.parse(body))],
  ];
}
