import { placeOf } from './entry';
import { isRefused, refused } from './refusal';

interface BatchItem {
  readonly key: string;
  readonly entityName?: string | undefined;
}

/** Does each operation on its own: one that is refused stands in `failedKeys` and stops none of the others. */
export function runBatch<T extends BatchItem>(items: readonly T[], run: (item: T) => unknown) {
  const places = new Set(items.map((item) => JSON.stringify(placeOf(item))));
  if (places.size < items.length) throw refused('VALIDATION_ERROR', 'The batch names a key more than once.');
  const successfulKeys: object[] = [];
  const failedKeys: object[] = [];
  for (const item of items) {
    const name = { key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) };
    try {
      successfulKeys.push({ ...name, ...(run(item) as object | undefined) });
    } catch (thrown) {
      if (!isRefused(thrown)) throw thrown;
      const { code, message } = thrown.refusal;
      failedKeys.push({ ...name, error: { code, message } });
    }
  }
  return { successfulKeys, failedKeys };
}
