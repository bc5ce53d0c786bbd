import { Filter, FilterConditions, ForgeKvsError, kvs } from '@forge/kvs';
import type { Revised, SharedStep, SharedStore } from '../store/store';

/** The entity of manifest.yml: only values of an entity can be changed on a condition. */
const ENTITY = 'shared';

interface SharedEntity {
  readonly revision: number;
  readonly value: unknown;
}

/** What several people change at once, in Forge's own storage: one transaction, each step on the revision that was read. */
export const kvsShared: SharedStore = {
  shared: readShared,
  async changeShared(steps) {
    try {
      await transactionOf(steps).execute();
      return true;
    } catch (thrown) {
      if (!(thrown instanceof ForgeKvsError)) throw thrown;
      // The platform's word for "a condition did not hold" is not relied on: what is stored says it too.
      if (await haveAll(steps)) throw thrown;
      return false;
    }
  },
};

async function readShared(key: string): Promise<Revised> {
  const kept = await kvs.entity<SharedEntity>(ENTITY).get(key);
  return kept === undefined ? { revision: 0, value: undefined } : kept;
}

async function haveAll(steps: readonly SharedStep[]): Promise<boolean> {
  const now = await Promise.all(steps.map(({ key }) => readShared(key)));
  return steps.every(({ revision }, place) => now[place]?.revision === revision);
}

function transactionOf(steps: readonly SharedStep[]) {
  const transaction = kvs.transact();
  for (const step of steps) {
    const guarded = { entityName: ENTITY, conditions: asRead(step.revision) };
    if (step.kind === 'unchanged') transaction.check(step.key, guarded);
    if (step.kind === 'delete') transaction.delete(step.key, guarded);
    if (step.kind === 'set')
      transaction.set(step.key, { revision: step.revision + 1, value: step.value }, guarded);
  }
  return transaction;
}

function asRead(revision: number) {
  const holds = revision === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(revision);
  return new Filter<SharedEntity>().and('revision', holds);
}
