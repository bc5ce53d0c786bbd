import { recordOf } from '../../jira/raw-values';
import type { RawRecord } from '../../jira/raw-values';
import type { RawBoard } from '../../jira/site';

/** A board's configuration as its event carries it; the filter is named by its id alone. */
export function boardPayload({ id, name, type }: RawBoard, configuration: RawRecord): RawRecord {
  const filter = recordOf(configuration['filter']);
  return {
    ...configuration,
    ...{ id, name, type },
    ...(filter === null ? {} : { filter: { id: String(filter['id']) } }),
  };
}
