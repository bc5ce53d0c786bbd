import type { LiveSite } from '../../jira/live-site';
import { recordOf, textOf } from '../../jira/raw-values';

/** The field that a board's items are estimated in, and what it is called; `null` = the board counts items. */
export function estimateFieldOf(
  { boardDetails }: LiveSite,
  boardId: number | undefined,
): { readonly id: string; readonly name: string } | null {
  const details = boardId === undefined ? undefined : boardDetails.get(boardId);
  const field = recordOf(recordOf(details?.configuration['estimation'])?.['field']);
  const id = textOf(field?.['fieldId']);
  return id === null ? null : { id, name: textOf(field?.['displayName']) ?? 'Estimate' };
}

/** The estimate of an item in words; `none` when there is no value. */
export function estimateIn(fields: Readonly<Record<string, unknown>>, fieldId: string | undefined): string {
  const value = fieldId === undefined ? null : fields[fieldId];
  return typeof value === 'number' ? String(value) : 'none';
}
