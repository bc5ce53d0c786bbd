import type { DataQualityNote } from '../domain/model/data-quality';
import type { LeftOutItem } from '../domain/model/ledger';
import type { Figure, JiraFigure, Parting } from '../domain/model/reconciliation';
import type { Size } from '../domain/model/size';
import type { ItemLabel } from './board';
import type { OfBoard } from './of-board';

export interface NumbersQuestion extends OfBoard {
  /** Absent: the sprint that closed last. Only closed sprints are set beside Jira's reports. */
  readonly sprintId?: number;
}

/** One closed sprint beside what Jira's own reports show of it. */
export interface Numbers {
  readonly sprintId: number;
  readonly name: string;
  readonly figures: readonly FigureShown[];
  /** What names the sprint and is counted neither here nor there. */
  readonly leftOut: readonly LeftOutShown[];
  readonly dataQuality: readonly DataQualityNote[];
  /** How many of the sprint's items the viewer may not see: they are counted and not named. */
  readonly hiddenItems: number;
}

export interface FigureShown {
  readonly figure: Figure;
  readonly ours: Size;
  readonly sprintReport: JiraFigureShown;
  readonly velocityChart: JiraFigureShown;
}

/** As `JiraFigure`, with the items named as far as the viewer may see them. */
export type JiraFigureShown =
  | Exclude<JiraFigure, { kind: 'shown' }>
  | (Omit<Extract<JiraFigure, { kind: 'shown' }>, 'partings'> & {
      readonly partings: readonly PartingShown[];
    });

export interface PartingShown extends Omit<Parting, 'itemId'> {
  readonly item: ItemLabel;
}

export interface LeftOutShown extends Pick<LeftOutItem, 'because'> {
  readonly item: ItemLabel;
}
