import type { TrustBreaker } from './trust-breaker';

export const notDelivered = {
  id: 'not-delivered',
  side: 'team-to-po',
  name: 'not deliver the committed work',
  promise: 'What we plan we usually complete; if not, we say it early.',
  signals: [
    { id: 'commitment-not-delivered', strength: 'A' },
    { id: 'scope-removed', strength: 'C' },
  ],
  canMean: 'Much of what was planned was not completed.',
  canAlsoMean: [
    'Other work came in instead, agreed or not.',
    'The plan was made larger than the team would have chosen.',
    'Something outside blocked it.',
  ],
  cannotBeSeen: 'Jira does not know what you told each other during the sprint.',
  checkIn: 'We tell each other on the same day when something will not make it.',
  ask: 'When did we know?',
  try: [
    {
      title: 'The same day',
      how: 'What will not make it is said on the day it is known.',
      ground: 'early warning',
    },
    {
      title: 'Goal and extras',
      how: 'Plan items that serve the goal, and name the others as extras.',
      ground: 'Sprint Goal',
    },
    {
      title: 'Plan four fifths',
      how: 'For two sprints plan four fifths of the usual and see what happens.',
      ground: 'capacity buffer',
    },
  ],
} as const satisfies TrustBreaker;
