import type { Evidence, Reading } from '../model/reading';
import { itemsInWords } from '../rules/counted-words';
import { measured, unknown } from './readings';
import { isPattern } from './recent-sprints';
import { threshold } from './thresholds';

/** What a rule saw in one sprint: `seen` of `of` items. */
export interface SprintShare {
  readonly sprintId: number;
  readonly seen: number;
  readonly of: number;
  readonly evidence: readonly Evidence[];
}

/** Words and limit of a rule that is a pattern when a share is exceeded in three of five sprints. */
export interface ShareRule {
  /** What the items did: "came in after the start". */
  readonly what: string;
  readonly isLarge: (share: SprintShare) => boolean;
  readonly isKept?: (shares: readonly SprintShare[]) => boolean;
}

/** The reading of a rule over the sprints that can be judged; at least three of them are needed. */
export function patternReading(
  shares: readonly SprintShare[],
  { what, isLarge, isKept }: ShareRule,
): Reading {
  if (shares.length < threshold('patternTimes')) return unknown(TOO_FEW);
  const large = shares.filter(isLarge).length;
  const { seen, of } = pooled(shares);
  return measured({
    value: {
      items: seen,
      of,
      sprints: shares.length,
      sprintsAboveLimit: large,
    },
    says: `${String(seen)} of ${itemsInWords(of)} ${what} in the last ${String(shares.length)} sprints.`,
    seen: seen > 0,
    pattern: isPattern(large),
    kept: isKept?.(shares) ?? false,
    evidence: shares.flatMap((share) => share.evidence),
  });
}

/** All sprints taken together. */
export function pooled(shares: readonly SprintShare[]): {
  readonly seen: number;
  readonly of: number;
} {
  return {
    seen: shares.reduce((sum, share) => sum + share.seen, 0),
    of: shares.reduce((sum, share) => sum + share.of, 0),
  };
}

/** Well supported the other way round: none at all in each of the last five sprints. */
export function noneInAll(shares: readonly SprintShare[]): boolean {
  return shares.length >= threshold('patternWindow') && shares.every(({ seen, of }) => seen === 0 && of > 0);
}

const TOO_FEW = 'In too few of the last sprints this can be told.';
