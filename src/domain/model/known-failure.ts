import type { Instant } from './instant';

/** What went wrong, in words, with the next step. */
export interface Failure {
  readonly code: FailureCode;
  /** What happened and what is kept. */
  readonly says: string;
  /** What the reader can do now. */
  readonly next: string;
}

export type FailureCode =
  | 'board-unknown'
  | 'board-not-yours'
  | 'board-without-sprints'
  | 'sprint-unknown'
  | 'sprint-field-unknown'
  | 'estimate-field-unknown'
  | 'jira-busy'
  | 'jira-refused'
  | 'jira-unreachable'
  | 'jira-answer-unreadable'
  | 'question-unreadable'
  | 'site-folder-unreadable'
  | 'store-refused'
  | 'store-unreadable'
  | 'board-off'
  | 'not-the-team'
  | 'not-an-admin'
  | 'change-unknown'
  | 'marks-frozen'
  | 'board-paused'
  | 'changed-meanwhile'
  | 'names-a-person'
  | 'experiment-unknown'
  | 'not-now'
  | 'round-closed'
  | 'norm-unusable'
  | 'role-unknown'
  | 'unexpected';

/** When whoever refused is ready again: at an instant, after some seconds, or when the next hour begins. */
export type ReadyAgain =
  | { readonly kind: 'at'; readonly at: Instant }
  | { readonly kind: 'after'; readonly seconds: number }
  | { readonly kind: 'next-hour' };

/** A failure on its way to the one place that turns it into an answer. */
export type KnownFailure = Error & {
  readonly failure: Failure;
  /** Absent when nobody said so. */
  readonly readyAgain?: ReadyAgain;
};

export function knownFailure(code: FailureCode, says: string, next: string): KnownFailure {
  return Object.assign(new Error(says), { failure: { code, says, next } });
}

export function isKnownFailure(thrown: unknown): thrown is KnownFailure {
  return thrown instanceof Error && 'failure' in thrown;
}
