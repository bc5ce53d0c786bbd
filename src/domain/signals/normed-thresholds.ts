import type { NormedThreshold, NormedThresholds } from '../model/norms';
import { THRESHOLDS, threshold } from './thresholds';

/** What a team reads of a threshold that it may name itself. */
export interface ThresholdToAgree {
  readonly name: NormedThreshold;
  /** What happens beyond it, in one sentence. */
  readonly says: string;
  readonly ours: number;
  readonly least: number;
  readonly most: number;
  readonly unit: 'share' | 'ratio' | 'sprints';
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly source: string;
}

interface Words {
  readonly says: string;
  readonly unit: ThresholdToAgree['unit'];
  readonly least: number;
  readonly most: number;
}

/**
 * Each threshold that a team may name itself, with the range in which it still tells something: what is kept well always
 * asks for more than what is hinted at.
 */
const WORDS: Readonly<Record<NormedThreshold, Words>> = {
  scopeChangeShare: {
    says: 'A sprint counts as changed much when more than this share of its plan came in, or went out, after the start.',
    unit: 'share',
    least: 0.1,
    most: 1,
  },
  scopeNoticeShare: {
    says: 'While a sprint runs, a notice appears when at least this share of its plan came in.',
    unit: 'share',
    least: 0.05,
    most: 1,
  },
  overCommitmentRatio: {
    says: 'A plan counts as large when it is more than so many times what is usually done.',
    unit: 'ratio',
    least: 1,
    most: 3,
  },
  underCommitmentRatio: {
    says: 'A plan counts as small when it is less than so many times what is usually done.',
    unit: 'ratio',
    least: 0.2,
    most: 1,
  },
  unestimatedShare: {
    says: 'A sprint counts when at least this share of its plan had no estimate at the start.',
    unit: 'share',
    least: 0.05,
    most: 1,
  },
  delivered: {
    says: 'What was planned counts as not delivered when the share that was completed surely lies below this.',
    unit: 'share',
    least: 0.3,
    most: 0.95,
  },
  carryOver: {
    says: 'Leftovers count when more than this share was not done at the end of five sprints together.',
    unit: 'share',
    least: 0.1,
    most: 0.9,
  },
  startedLeftoversShare: {
    says: 'A sprint counts when leftovers that had been started make up at least this share of its plan.',
    unit: 'share',
    least: 0.05,
    most: 1,
  },
  unreadyShare: {
    says: 'A start counts when at least this share of its plan had no description or no estimate.',
    unit: 'share',
    least: 0.05,
    most: 1,
  },
  writtenLiveShare: {
    says: 'A start counts when at least this share of its plan was written at the last moment.',
    unit: 'share',
    least: 0.05,
    most: 1,
  },
  readyBacklog: {
    says: 'The backlog counts as short when it holds less ready work than so many sprints usually complete.',
    unit: 'sprints',
    least: 0.5,
    most: 5,
  },
};

export const THRESHOLDS_TO_AGREE: readonly ThresholdToAgree[] = Object.entries(WORDS).map(([key, words]) => {
  const name = key as NormedThreshold;
  const { value, grade, source } = THRESHOLDS[name];
  return { name, ...words, ours: value, grade, source };
});

/** Why thresholds that a team wrote down cannot be gone by, in words; `null` = they can. */
export function whyThresholdsUnusable(written: NormedThresholds): string | null {
  for (const { name, least, most, says } of THRESHOLDS_TO_AGREE) {
    const value = written[name];
    if (value === undefined || (value >= least && value <= most)) continue;
    return `${says} It can be anything from ${least} to ${most}.`;
  }
  const large = written.overCommitmentRatio ?? threshold('overCommitmentRatio');
  const small = written.underCommitmentRatio ?? threshold('underCommitmentRatio');
  if (small < large) return null;
  return 'A plan cannot be small and large at once: the ratio for a small plan must lie below the one for a large plan.';
}
