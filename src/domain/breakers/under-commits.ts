import type { TrustBreaker } from './trust-breaker';

export const underCommits = {
  id: 'under-commits',
  side: 'team-to-po',
  name: 'under-commit for safety',
  promise: 'We plan what we honestly think we can do: not less to be safe, not more to please.',
  signals: [{ id: 'under-commitment', strength: 'B' }],
  canMean: 'The plan stays well below what then gets done.',
  canAlsoMean: [
    'You keep room for the unexpected on purpose.',
    'Support duty or holidays were planned in.',
    'The team is new and careful.',
  ],
  cannotBeSeen: 'Jira does not show why a plan is small.',
  checkIn: 'We plan what we honestly think we can do: not less to be safe, not more to please.',
  ask: 'What happens here when we miss?',
  try: [
    {
      title: 'A buffer with a name',
      how: 'Plan the whole amount and mark a part as buffer, for all to see.',
      ground: 'explicit buffer',
    },
    {
      title: 'What a miss means',
      how: 'The Product Owner says aloud what happens when something is not done: nothing but a talk.',
      ground: 'psychological safety',
    },
    {
      title: 'A list to pull from',
      how: 'Keep two ready items beside the sprint that may be pulled in.',
      ground: 'pull system',
    },
  ],
} as const satisfies TrustBreaker;
