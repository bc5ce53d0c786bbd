import type { ItemKind } from '../record/project';

/** A piece of work as somebody would write it down, before it is an item. */
export interface Draft {
  readonly kind: ItemKind;
  readonly summary: string;
  readonly description: string;
  /** Which of the product's epics it belongs to; `null` = none. */
  readonly epic: number | null;
  /** Written in the restricted project. */
  readonly restricted?: true;
}
