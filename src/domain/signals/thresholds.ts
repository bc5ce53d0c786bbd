import { HOUR } from '../model/instant';
import type { NormedThreshold } from '../model/norms';
import type { Settings } from '../model/settings';
import { CAME_ON_FIRST_DAY, FIRST_DAY, STARTED_WITH } from '../rules/late-plan';

/**
 * Every number that a signal compares with, in one table. `grade` is that of the evidence behind the number:
 * A peer-reviewed data or plain statistics, B vendor data with a stated sample, C opinion, D a default of ours.
 * None of them is a law: the agreement of a team may name others.
 */
export interface Threshold {
  readonly value: number;
  readonly unit: 'share' | 'count' | 'sprints' | 'days' | 'hours' | 'characters' | 'ratio' | 'spread';
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly source: string;
}

const opinion = (value: number, unit: Threshold['unit'], source: string): Threshold => ({
  value,
  unit,
  grade: 'C',
  source,
});
const ours = (value: number, unit: Threshold['unit'], source: string): Threshold => ({
  value,
  unit,
  grade: 'D',
  source,
});
const statistics = (value: number, unit: Threshold['unit'], source: string): Threshold => ({
  value,
  unit,
  grade: 'A',
  source,
});

const PATTERN = 'A pattern is three of five, so that one odd sprint is not one; tested by simulation.';

export const THRESHOLDS = {
  /** How many closed sprints a pattern looks back, and in how many of them it must be seen. */
  patternWindow: ours(5, 'sprints', PATTERN),
  patternTimes: ours(3, 'sprints', PATTERN),
  /** From how many items on shares may be said as percentages. */
  countsBelow: ours(20, 'count', 'A share of fewer than 20 items swings by chance alone.'),
  scopeChangeShare: opinion(
    0.2,
    'share',
    'Published opinions run from 10 to 40 %; 20 % in three of five is quiet at one added item a sprint (simulated).',
  ),
  scopeNoticeShare: ours(0.1, 'share', 'A notice is a fact with a question, not a hint.'),
  scopeNoticeItems: ours(2, 'count', 'One item alone raises no notice.'),
  startedWithItems: ours(
    STARTED_WITH,
    'count',
    'With fewer items at the start the sprint was planned after the button.',
  ),
  cameOnFirstDay: ours(
    CAME_ON_FIRST_DAY,
    'count',
    'More than so many on the first day: planned after the start button.',
  ),
  firstDayHours: ours(FIRST_DAY / HOUR, 'hours', 'The first day of a sprint.'),
  reEstimatedTimesUsual: ours(
    2,
    'ratio',
    'About one item in ten is re-estimated in open projects (peer-reviewed); a team is compared with itself.',
  ),
  reEstimatedUsualFloor: {
    value: 0.1,
    unit: 'share',
    grade: 'A',
    source: 'About one item in ten of seven open-source projects (19,349 items).',
  },
  reEstimatedItems: ours(2, 'count', 'Two items, because one happens to everybody.'),
  rewordedItems: ours(2, 'count', 'Two items, because one happens to everybody.'),
  rewordedCharacters: ours(40, 'characters', 'Shorter edits are mostly typing errors.'),
  rewordedShare: ours(0.1, 'share', 'A smaller part of a text rarely changes what is wanted.'),
  rewordedItemsShare: ours(1 / 3, 'share', 'A third of the started items, lasting.'),
  overCommitmentRatio: opinion(
    1.2,
    'ratio',
    'Harness names 120 %; asked for together with leftovers because noisy teams reach it by chance (simulated).',
  ),
  underCommitmentRatio: opinion(0.8, 'ratio', 'The same the other way round.'),
  underCommitmentWindow: ours(6, 'sprints', 'Four of six (simulated: 0.2 % by chance at 20 % variation).'),
  underCommitmentTimes: ours(4, 'sprints', 'Four of six (simulated: 0.2 % by chance at 20 % variation).'),
  underCommitmentDone: ours(0.9, 'share', 'Nearly all of it was done.'),
  unestimatedShare: ours(1 / 4, 'share', 'A quarter of the committed items.'),
  delivered: opinion(
    0.8,
    'share',
    'Tool makers name 60 to 94 %; judged by the 90 % range of five sprints, not by the figure.',
  ),
  carryOver: opinion(0.2, 'share', 'Tool makers name 10 to 20 %; most teams roll some work over.'),
  carryOverLowerLimit: ours(0.1, 'share', 'The lower end of the 90 % range must lie above it (simulated).'),
  rangeLevel: statistics(0.9, 'share', 'Wilson range of a proportion, 90 %.'),
  longCarriedSprints: ours(
    3,
    'sprints',
    'An item in its third sprint is the plainest sign of work that is too large or stuck.',
  ),
  longCarriedHintSprints: ours(4, 'sprints', 'One item in its fourth sprint, or two in their third.'),
  longCarriedHintItems: ours(2, 'count', 'One item in its fourth sprint, or two in their third.'),
  startedLeftoversShare: ours(1 / 4, 'share', 'A quarter of the committed items.'),
  nearTheEnd: ours(0.1, 'share', 'The last tenth of the sprint.'),
  reopenedWorkingDays: ours(5, 'days', 'A working week after the close.'),
  reopenedItems: ours(2, 'count', 'Two items, because one happens to everybody.'),
  carriedWindowHours: ours(24, 'hours', 'An estimate cut as an item is carried on is cut near the close.'),
  ownLimitTimes: ours(2, 'sprints', 'Twice in five above the own limits.'),
  leastMoves: ours(2, 'count', 'After some sprints without any, one alone lies above every limit.'),
  leastDefects: ours(2, 'count', 'After some sprints without any, one alone lies above every limit.'),
  leastHoursWaited: ours(8, 'hours', 'Less than a working day of waiting is nothing to talk about.'),
  defectSprints: ours(2, 'sprints', 'What was delivered in the last two sprints.'),
  velocityNeedsClosed: statistics(7, 'sprints', 'Six sprints before the judged one.'),
  velocityProvisionalBelow: statistics(
    10,
    'sprints',
    'Below ten sprints the false alarms of the limits are above 3 %, and a trend cannot be told.',
  ),
  unlikeLength: ours(1 / 4, 'share', 'A sprint more than a quarter off the usual length is not compared.'),
  spreadNeeds: statistics(8, 'sprints', 'The range of a spread from fewer values says nothing.'),
  spread: ours(
    0.3,
    'spread',
    'Standard deviation of the logarithm; a spread of 0.30 means that 8 of 10 sprints lie within a factor of 1.5.',
  ),
  spreadLevel: statistics(
    0.9,
    'share',
    'Range of the spread by the χ² distribution: each of its two limits alone is a 95 % limit.',
  ),
  unreadyShare: ours(1 / 3, 'share', 'A third of the committed items.'),
  writtenLiveHours: ours(24, 'hours', 'Created less than a day before the start.'),
  writtenLiveShare: ours(1 / 3, 'share', 'A third of the committed items.'),
  readyBacklog: opinion(1, 'sprints', 'Tool makers ask for one to two sprints of ready work.'),
  readyBacklogKept: ours(1.5, 'sprints', 'One and a half sprints of ready work.'),
  readyBacklogStarts: ours(3, 'sprints', 'At each of the last three starts.'),
  withoutValueSprints: ours(3, 'sprints', 'Three sprints running.'),
  roleSumSprints: ours(3, 'sprints', 'Three sprints since the switch-on.'),
  longestBreakDays: ours(30, 'days', 'No break between two working days is longer.'),
  withoutValueShare: ours(1 / 2, 'share', 'Half of the items.'),
  followUpDays: ours(21, 'days', 'Feedback on a feature needs three weeks of use.'),
  withoutFollowUpShare: ours(3 / 4, 'share', 'Three quarters of the delivered items.'),
  keptAddedShare: ours(
    0.1,
    'share',
    'Builders ask for more than the hint asks for, so that luck is not praised.',
  ),
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdName = keyof typeof THRESHOLDS;

/** The number that a team agreed on, else ours. */
export function agreedThreshold(name: NormedThreshold, { thresholds }: Settings): number {
  return thresholds[name] ?? threshold(name);
}

/** The number itself. */
export function threshold(name: ThresholdName): number {
  return THRESHOLDS[name].value;
}
