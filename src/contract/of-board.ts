/** A question about one board. */
export interface OfBoard {
  readonly boardId: number;
}

export interface OfSprint extends OfBoard {
  readonly sprintId: number;
}
