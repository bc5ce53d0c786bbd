import type { IndexedIssue } from '../indexed-issue';
import type { JqlContext } from './context';

/** A field that a query may name, by what can be asked of it. `name` is used in messages. */
export type JqlField = ValueField | NumberField | DateField | TextField | FilterField;

/** A field whose values are things with ids: a project, a status, a sprint. */
export interface ValueField {
  readonly kind: 'value';
  readonly name: string;
  /** The ids of the issue's values; none when the field is empty. */
  readonly idsOf: (issue: IndexedIssue, context: JqlContext) => readonly string[];
  /** The ids of the things that a text of a query means; none when there is no such thing. */
  readonly resolve: (text: string, context: JqlContext) => readonly string[];
  /** The words for a text that means nothing. */
  readonly unknown: (text: string) => string;
  /** By name in small letters: the ids that the function stands for. */
  readonly functions?: Readonly<Record<string, (context: JqlContext) => readonly string[]>>;
  /** A word that means "has no value", such as `unresolved`. */
  readonly emptyWord?: string;
}

export interface NumberField {
  readonly kind: 'number';
  readonly name: string;
  readonly numberOf: (issue: IndexedIssue) => number | null;
}

export interface DateField {
  readonly kind: 'date';
  readonly name: string;
  /** Epoch milliseconds. */
  readonly instantOf: (issue: IndexedIssue) => number | null;
}

export interface TextField {
  readonly kind: 'text';
  readonly name: string;
  readonly textOf: (issue: IndexedIssue) => string | null;
}

/** Saved searches: an issue has no value of it, it is found by the filter or not. */
export interface FilterField {
  readonly kind: 'filter';
  readonly name: string;
}
