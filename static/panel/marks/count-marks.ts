import type { ChangeRow, MarkKind } from '../../../src/contract';

export interface MarkCounts {
  /** By the mark that counts, without those to talk about. */
  readonly marked: readonly { readonly kind: Exclude<MarkKind, 'lets-talk'>; readonly count: number }[];
  /** To talk about counts as not marked. */
  readonly notMarked: number;
  readonly toTalkAbout: number;
}

const COUNTED = ['agreed', 'emergency', 'pulled-in', 'split', 'data-error'] as const;

/** How many changes are marked as what: the last mark counts. */
export function countMarks(changes: readonly ChangeRow[]): MarkCounts {
  const count = (kind: MarkKind): number => changes.filter(({ marks }) => marks.at(-1)?.kind === kind).length;
  const marked = COUNTED.map((kind) => ({ kind, count: count(kind) })).filter((one) => one.count > 0);
  return { marked, notMarked: changes.filter(isNotMarked).length, toTalkAbout: count('lets-talk') };
}

export function isNotMarked({ marks }: Pick<ChangeRow, 'marks'>): boolean {
  const last = marks.at(-1)?.kind;
  return last === undefined || last === 'lets-talk';
}

/** The change after this one that is not marked yet, round the list; without one to start from, the first. */
export function nextNotMarked(changes: readonly ChangeRow[], from: string | null): ChangeRow | undefined {
  const start = changes.findIndex(({ id }) => id === from) + 1;
  const order = [...changes.slice(start), ...changes.slice(0, start)];
  return order.find((change) => change.id !== from && isNotMarked(change));
}
