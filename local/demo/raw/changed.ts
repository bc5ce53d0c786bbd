import type { RawHistoryItem } from '../../jira/site';

/** One side of a change: the id and the text that Jira writes for a value. */
export type Side = readonly [id: string | null, text: string | null];

export const NO_VALUE: Side = [null, null];

/** The history item of a change; none when both sides say the same. */
export function changed(field: RawHistoryItem, from: Side, to: Side): RawHistoryItem[] {
  if (from[0] === to[0] && from[1] === to[1]) return [];
  return [{ ...field, from: from[0], fromString: from[1], to: to[0], toString: to[1] }];
}

export function systemField(fieldId: string): RawHistoryItem {
  return { field: fieldId, fieldtype: 'jira', fieldId };
}

/** Jira writes links, keys and parents without a field id. */
export function fieldWithoutId(field: string): RawHistoryItem {
  return { field, fieldtype: 'jira' };
}

export function customField(fieldId: string, field: string): RawHistoryItem {
  return { field, fieldtype: 'custom', fieldId };
}
