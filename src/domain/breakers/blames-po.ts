import type { TrustBreaker } from './trust-breaker';

export const blamesPo = {
  id: 'blames-po',
  side: 'team-to-po',
  name: 'blame PO for requirement defects',
  promise: 'When a requirement turns out wrong we look together at how it came about.',
  signals: [],
  canMean: 'A wrong requirement was treated as somebody else’s.',
  canAlsoMean: ['You looked at it together, and Jira does not know.', 'The fact was new to everybody.'],
  cannotBeSeen: 'No field in Jira says how you talked about it. Only people know.',
  checkIn: 'When a requirement turned out wrong, we looked together at how it happened.',
  ask: 'How did this requirement come about, between us?',
  try: [
    {
      title: 'Twenty minutes, no names',
      how: 'Draw together how the requirement came about; ask at each step what we knew then.',
      ground: 'retrospective prime directive',
    },
    {
      title: 'Examples before code',
      how: 'Agree on two examples of each rule before anybody builds it.',
      ground: 'specification by example',
    },
  ],
} as const satisfies TrustBreaker;
