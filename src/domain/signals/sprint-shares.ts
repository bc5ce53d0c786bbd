import type { Evidence, Reading } from '../model/reading';
import { measured, unknown } from './readings';
import { isPattern } from './recent-sprints';
import { threshold } from './thresholds';

/** What a rule saw in one sprint: `seen`, compared with `of` items. */
export interface SprintShare {
  readonly sprintId: number;
  readonly seen: number;
  readonly of: number;
  readonly evidence: readonly Evidence[];
}

/** Words and limit of a rule that is a pattern when its limit is reached in three of five sprints. */
export interface ShareRule<Share extends SprintShare> {
  /** The fact in one sentence, all sprints together. */
  readonly says: (facts: Pooled & { readonly when: string }) => string;
  readonly isLarge: (share: Share) => boolean;
  readonly isKept?: (shares: readonly Share[]) => boolean;
}

interface Pooled {
  readonly seen: number;
  readonly of: number;
}

/** The reading of a rule over the sprints that can be judged; at least three of the last five are needed. */
export function patternReading<Share extends SprintShare>(
  shares: readonly Share[],
  { says, isLarge, isKept }: ShareRule<Share>,
): Reading {
  if (shares.length < threshold('patternTimes')) return unknown(TOO_FEW);
  const large = shares.filter(isLarge).length;
  const { seen, of } = pooled(shares);
  return measured({
    value: { items: seen, of, sprints: shares.length, sprintsAtLimit: large },
    says: says({ seen, of, when: sprintsInWords(shares.length) }),
    seen: seen > 0,
    pattern: isPattern(large),
    kept: isKept?.(shares) ?? false,
    evidence: shares.flatMap((share) => share.evidence),
  });
}

/** All sprints taken together. */
export function pooled(shares: readonly SprintShare[]): Pooled {
  return {
    seen: shares.reduce((sum, share) => sum + share.seen, 0),
    of: shares.reduce((sum, share) => sum + share.of, 0),
  };
}

/** Well supported the other way round: none at all in each of the last five sprints. */
export function noneInAll(shares: readonly SprintShare[]): boolean {
  return shares.length >= threshold('patternWindow') && shares.every(({ seen, of }) => seen === 0 && of > 0);
}

/** "the last 5 sprints", or how many of them can be told. */
function sprintsInWords(told: number): string {
  const window = threshold('patternWindow');
  return told < window
    ? `the ${String(told)} of the last ${String(window)} sprints that can be told`
    : `the last ${String(told)} sprints`;
}

const TOO_FEW = 'It can be told in too few of the last five sprints.';
