/** Something in the data that a reader of the numbers should know. Nobody's mistake. */
export interface DataQualityNote {
  readonly id: DataQualityId;
  /** The sprint it is about; absent = the whole board. */
  readonly sprintId?: number;
  /** One sentence, with the number of items where there are any. */
  readonly says: string;
  readonly itemIds: readonly string[];
}

export type DataQualityId =
  | 'no-history'
  | 'history-cut'
  | 'no-entry-says-when'
  | 'unreadable-value'
  | 'columns-changed'
  | 'status-gone'
  | 'status-unmapped'
  | 'done-disagrees'
  | 'not-on-board'
  | 'board-items-unknown'
  | 'unreadable-items'
  | 'scan-truncated'
  | 'around-the-start'
  | 'start-as-entered'
  | 'dates-contradict'
  | 'started-empty'
  | 'reopened-sprint'
  | 'shared-sprint'
  | 'not-estimated';
