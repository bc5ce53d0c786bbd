import type { TrustBreaker } from './trust-breaker';

export const poNotAvailable = {
  id: 'po-not-available',
  side: 'po-to-team',
  name: 'not available during the sprint',
  promise: 'Somebody who can decide is reachable while we work.',
  signals: [{ id: 'waiting-for-clarity', strength: 'C' }],
  canMean: 'Work waited because nobody who could decide was reachable.',
  canAlsoMean: [
    'The wait was for somebody outside the team.',
    'You talk every day and Jira does not hear it.',
    'The item was flagged for a technical reason.',
  ],
  cannotBeSeen: 'Jira does not see conversations, and we never look at what one person does or when.',
  checkIn: 'Somebody who could decide was reachable when we needed it.',
  ask: 'When do you need a decision within the hour?',
  try: [
    {
      title: 'Two open half hours',
      how: 'Agree on two fixed half hours a day in which questions are answered at once.',
      ground: 'office hours',
    },
    {
      title: 'A deputy with an end date',
      how: 'A developer decides small things until a date you name; write down which things.',
      ground: 'team as proxy Product Owner',
    },
    {
      title: 'Decision log',
      how: 'One page with what was decided and why, so that a question need not be asked twice.',
      ground: 'decision log',
    },
  ],
} as const satisfies TrustBreaker;
