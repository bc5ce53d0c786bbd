import type { BreakerState, Side } from '../../../src/contract';

/** The texts about what could cost trust and what builds it. */
export const talk = {
  sides: { 'po-to-team': 'PO → team', 'team-to-po': 'Team → PO' } satisfies Record<Side, string>,
  costsTitle: 'What could cost trust',
  costsLead: 'Seen by the same rules on both sides.',
  nothing: 'Nothing to talk about, and that is allowed.',
  notEnough: (count: number, shown: string) =>
    count === 1
      ? 'One closed sprint is not enough to tell a pattern from chance.'
      : `${shown} closed sprints are not enough to tell a pattern from chance.`,
  bothSides: 'Seen on both sides',
  seenAbove: 'What was seen stands above, for both sides.',
  buildsTitle: 'What builds trust',
  noBuilders: 'Nothing that the closed sprints support well enough to say so.',
  forBoth: 'For both sides',
  seeable: (ofPo: string, allOfPo: string, ofTeam: string, allOfTeam: string) =>
    `Jira can see something of ${ofPo} of ${allOfPo} on the side PO → team and of ${ofTeam} of ${allOfTeam} on the side team → PO. The others only people know.`,
  worthAQuestion: 'Worth a question',
  quoted: (name: string) => `“${name}”`,
  or: 'or',
  since: (sprint: string) => `since ${sprint}`,
  canMean: 'Can mean',
  canAlsoMean: 'Can also mean',
  cannotBeSeen: 'What cannot be seen',
  ask: 'Ask',
  checkIn: 'A statement for a check-in',
  try: 'Try',
  evidence: 'What this rests on',
  hidden: (count: number, shown: string) =>
    count === 1 ? `${shown} item you cannot see` : `${shown} items you cannot see`,
  rows: (count: number, shown: string) => (count === 1 ? `${shown} entry` : `${shown} entries`),
  breakersTitle: 'All breakers',
  breakersLead: 'What can cost trust, on each side, and what the closed sprints of this board show of it.',
  states: {
    hint: 'Hint',
    fact: 'Fact',
    quiet: 'Quiet',
    kept: 'Kept',
    'not-enough-data': 'Not enough data',
    'only-people-know': 'Only people know',
  } satisfies Record<BreakerState['state'], string>,
  reading: 'Reading what the closed sprints show…',
  notTheTeam: 'For the team',
} as const;
