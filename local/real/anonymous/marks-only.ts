import { recordOf, type RawRecord } from '../../jira/raw-values';

/** What a team said of changes: ids, kinds and instants; anything else that stands beside them is left out. */
export function marksOnly(marks: readonly unknown[]): readonly RawRecord[] {
  return marks.map((one) => {
    const { sprintId, itemId, kind, at, marks: said } = recordOf(one) ?? {};
    return { sprintId, itemId, kind, at, marks: said };
  });
}
