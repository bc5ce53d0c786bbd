import type { TrustBreaker } from './trust-breaker';

export const badQuality = {
  id: 'bad-quality',
  side: 'team-to-po',
  name: 'deliver with bad quality',
  promise: 'What we deliver we would show to a customer today.',
  signals: [
    { id: 'defects-after-delivery', strength: 'B' },
    { id: 'rework', strength: 'B' },
    { id: 'reopened-after-close', strength: 'C' },
  ],
  canMean: 'Delivered work came back more often than is usual for you.',
  canAlsoMean: [
    'Good testers find and write down more.',
    'The trouble is in old parts that nobody touched.',
    '"Bug" is used for wishes as well.',
  ],
  cannotBeSeen: 'Jira counts what was written down; how well it is built is not in it.',
  checkIn: 'I would show what we delivered to a customer today.',
  ask: 'Which step do we skip when time is short?',
  try: [
    {
      title: 'One line more',
      how: 'Add one line to the Definition of Done, for two sprints.',
      ground: 'Definition of Done',
    },
    {
      title: 'Fix first',
      how: 'A bug in what was just delivered is fixed before anything new is started.',
      ground: 'zero-bug policy',
    },
    {
      title: 'Two on the riskiest',
      how: 'The riskiest item of the sprint is done by two people together.',
      ground: 'pair programming',
    },
  ],
} as const satisfies TrustBreaker;
