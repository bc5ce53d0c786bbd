import * as z from 'zod';
import { filters, meets } from './conditions';
import { checkKey } from './check-key';
import { type EntityDeclaration, checkAttributes, declared } from './entities';
import { placeOf } from './entry';
import { LIMITS } from './limits';
import type { OrderedStore } from './ordered-store';
import { refused } from './refusal';
import { setOptions } from './set-options';
import { setValue } from './set-value';

const named = { key: z.string(), entityName: z.string().optional() };
const removal = z.strictObject({ ...named, conditions: filters.optional() });
const check = z.strictObject({ ...named, conditions: filters });
const change = z.strictObject({
  ...named,
  value: z.unknown(),
  conditions: filters.optional(),
  options: setOptions,
});

export const transaction = z.strictObject({
  set: z.array(change).default([]),
  delete: z.array(removal).default([]),
  check: z.array(check).default([]),
});

type Transaction = z.infer<typeof transaction>;

/** All operations or none: at most 25, each key once, and every condition holds for what is stored before. */
export function runTransaction(
  store: OrderedStore,
  entities: readonly EntityDeclaration[],
  asked: Transaction,
): void {
  const operations = [...asked.check, ...asked.delete, ...asked.set];
  checkOperations(operations);
  store.together(() => {
    for (const operation of operations) checkConditions(store, entities, operation);
    for (const { key, entityName } of asked.delete) store.remove(placeOf({ key, entityName }));
    for (const { key, entityName, value, options } of asked.set) {
      if (entityName !== undefined) checkAttributes(declared(entities, entityName), value);
      setValue(store, placeOf({ key, entityName }), value, options);
    }
  });
}

type Operation = z.infer<typeof removal>;

function checkOperations(operations: readonly Operation[]): void {
  if (operations.length === 0) throw refused('VALIDATION_ERROR', 'The transaction has no operation.');
  if (operations.length > LIMITS.transactionOperations) {
    const most = LIMITS.transactionOperations;
    throw refused(
      'VALIDATION_ERROR',
      `The transaction has ${operations.length} of at most ${most} operations.`,
    );
  }
  const places = new Set(operations.map(({ key, entityName = '' }) => `${entityName}\n${key}`));
  if (places.size < operations.length) {
    throw refused('VALIDATION_ERROR', 'The transaction names a key more than once.');
  }
}

function checkConditions(
  store: OrderedStore,
  entities: readonly EntityDeclaration[],
  { key, entityName, conditions }: Operation,
): void {
  checkKey(key);
  if (entityName !== undefined) declared(entities, entityName);
  if (conditions === undefined) return;
  if (!meets(store.get(placeOf({ key, entityName }))?.value, conditions)) {
    throw refused(
      'CONDITION_NOT_MET',
      'A condition of the transaction does not hold: nothing was changed.',
      409,
    );
  }
}
