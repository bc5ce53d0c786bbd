import type { ChangeName } from '../model/mark';

/** A change is named by its item, its kind and its instant: within its sprint the same change has the same name on every reading. */
export function changeId({ itemId, kind, at }: Omit<ChangeName, 'sprintId'>): string {
  return `${itemId}.${kind}.${String(at)}`;
}
