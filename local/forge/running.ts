import { AsyncLocalStorage } from 'node:async_hooks';
import type { JiraTransport } from './jira-transport';
import type { AppStorage } from './kvs/answer-storage';
import type { Queue } from './queue/queue';
import type { InvocationRuntime } from './invocation-runtime';

/** What the app's calls reach. */
export interface Services {
  readonly jira: JiraTransport;
  readonly storage: AppStorage;
  readonly queue: Queue;
  /** By how many milliseconds the host's clock was moved on. */
  readonly ahead: () => number;
}

/** One invocation of a function of the app: who asks, what it may reach, and how often it did. */
export interface Running {
  readonly runtime: InvocationRuntime;
  readonly services: Services;
  readonly calls: { jira: number; storage: number };
}

type Inside = { readonly kind: 'invocation'; readonly running: Running } | { readonly kind: 'import' };

const inside = new AsyncLocalStorage<Inside>();

/** Whether the code that asks is the app's: it runs in an invocation, or is being imported. */
export const isApp = (): boolean => inside.getStore() !== undefined;

export const duringImport = <T>(work: () => Promise<T>): Promise<T> => inside.run({ kind: 'import' }, work);

export const duringInvocation = <T>(running: Running, work: () => Promise<T>): Promise<T> =>
  inside.run({ kind: 'invocation', running }, work);

/** The invocation that the asking code belongs to, so that two at once keep their own user. */
export function runningInvocation(): Running | undefined {
  const store = inside.getStore();
  return store?.kind === 'invocation' ? store.running : undefined;
}
