import type { BoardAnswers, IssueAnswer } from '../../src/jira/board-answers';

/** Jira's answers about one board, with the types that `translateBoard` does not take for granted. */
export interface RawAnswers extends BoardAnswers {
  readonly configuration: RawConfiguration;
  readonly sprints: readonly RawSprint[];
  readonly fields: readonly RawField[];
  readonly statuses: readonly RawStatus[];
  readonly issues: readonly RawIssueAnswer[];
  readonly recorded: readonly RawRecorded[];
}

export interface RawConfiguration {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly columnConfig: {
    readonly columns: readonly {
      readonly name: string;
      readonly statuses: readonly { readonly id: string }[];
    }[];
  };
  readonly estimation: {
    readonly type: 'field' | 'issueCount';
    readonly field?: { readonly fieldId: string; readonly displayName: string };
  };
}

export interface RawSprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly startDate?: string;
  readonly endDate?: string;
  readonly completeDate?: string;
  readonly activatedDate?: string;
}

export interface RawField {
  readonly id: string;
  readonly name: string;
  readonly schema: { readonly type: string; readonly custom?: string };
}

export interface RawStatus {
  readonly id: string;
  readonly name: string;
  readonly statusCategory: { readonly key: 'new' | 'indeterminate' | 'done' };
}

export interface RawRecorded {
  readonly sprintId: number;
  readonly startedAt: string;
  readonly seenActive: boolean;
}

export interface RawIssueAnswer extends IssueAnswer {
  readonly issue: RawIssue;
  readonly histories: readonly RawHistory[];
}

export interface RawIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface RawHistory {
  readonly id: string;
  /** Epoch milliseconds, epoch seconds or ISO 8601. */
  readonly created: number | string;
  readonly items: readonly RawChange[];
}

/**
 * One changed field: `fieldId`, `from`, `fromString`, `to`, `toString`, each a text, `null` or missing.
 * A missing `toString` is then the object's own method, as in anything that was JSON.
 */
export interface RawChange extends Readonly<Record<string, unknown>> {
  readonly field: string;
}
