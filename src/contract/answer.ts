import type { FailureCode } from '../domain/model/known-failure';

/** Epoch milliseconds, UTC. */
export type Milliseconds = number;

export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly says: string; readonly next: string };
