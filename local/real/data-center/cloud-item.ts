import { type RawRecord, recordOf } from '../../jira/raw-values';
import { sprintFromText } from './sprint-text';

/** An item as Jira Cloud answers it: sprints are objects there. */
export function cloudItem(issue: unknown): RawRecord {
  const item = recordOf(issue) ?? {};
  const fields = recordOf(item['fields']);
  if (fields === null) return item;
  return {
    ...item,
    fields: Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, sprints(value)])),
  };
}

function sprints(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const read = value.map(sprintFromText);
  return value.length > 0 && read.every((sprint) => sprint !== null) ? read : (value as unknown[]);
}
