import type { Estimation } from './estimate';

export type StatusId = string;

/** A status that exists on the site today. */
export interface Status {
  readonly id: StatusId;
  readonly name: string;
  readonly category: 'to-do' | 'in-progress' | 'done' | 'unknown';
}

/** A column of the board, with the statuses mapped to it. */
export interface Column {
  readonly name: string;
  readonly statusIds: readonly StatusId[];
}

/** A Jira board as configured today. `columns` run from left to right. */
export interface Board {
  readonly id: number;
  readonly name: string;
  readonly kind: 'company-managed' | 'team-managed';
  readonly columns: readonly Column[];
  readonly statuses: readonly Status[];
  readonly estimation: Estimation;
}
