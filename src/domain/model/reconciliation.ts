import type { LeftOutItem } from './ledger';
import type { Size } from './size';
import type { SprintId } from './sprint';
import type { Known } from './unknown';

/** A figure of a closed sprint that is set beside Jira's reports. `total` = all that was in the sprint at its end. */
export type Figure = 'committed' | 'added' | 'removed' | 'completed' | 'total';

/** The rule by which an item counts otherwise in a report of Jira than here. */
export type PartingRule =
  /** It was done at the start: the report lists it, a commitment leaves it out. */
  | 'done-at-start'
  /** Its status stood in no column at the start: 0 in a commitment, its estimate in the report. */
  | 'no-column'
  /** The history does not say whether it was done at the start: no commitment here, listed by the report. */
  | 'done-untold'
  /** The report shows the estimate at the end; here the one that it came in with counts. */
  | 'estimate-at-end'
  /** The report's grand total counts what came in after the start twice. */
  | 'added-twice'
  /** The team's agreement names other statuses as done than the right-most column. */
  | 'agreed-done'
  /** Jira goes by today's columns; here those that were kept at the close count. */
  | 'other-columns'
  /** Jira goes by the items that the board's filter returns today; here those that it returned at the close count. */
  | 'other-items';

/** One item that counts otherwise in a report of Jira: how much more it is there; less than 0 = how much less. */
export interface Parting {
  readonly itemId: string;
  readonly items: number;
  readonly points: Known<number>;
  readonly because: PartingRule;
}

/** What one report of Jira shows of a figure by its published rules; `unknown` when the history cannot tell. */
export type JiraFigure =
  | {
      readonly kind: 'shown';
      readonly size: Size;
      /** How much more than here; the partings add up to it. */
      readonly more: { readonly items: Known<number>; readonly points: Known<number> };
      readonly partings: readonly Parting[];
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-shown' };

export interface FigureBesideJira {
  readonly figure: Figure;
  readonly ours: Size;
  readonly sprintReport: JiraFigure;
  readonly velocityChart: JiraFigure;
}

/** One closed sprint beside what Jira's Sprint Report and Velocity Chart show of it. */
export interface Reconciliation {
  readonly sprintId: SprintId;
  readonly figures: readonly FigureBesideJira[];
  /** What names the sprint and is counted neither here nor there. */
  readonly leftOut: readonly LeftOutItem[];
}
