import type { TrustBreaker } from './trust-breaker';

export const velocityUnstable = {
  id: 'velocity-unstable',
  side: 'team-to-po',
  name: 'velocity not stabilized',
  promise: 'What a sprint completes lies in a range that can be planned with.',
  signals: [
    { id: 'velocity-spread', strength: 'A' },
    { id: 'velocity', strength: 'B' },
  ],
  canMean: 'The range is so wide that a longer plan can hardly stand on it.',
  canAlsoMean: [
    'The team or the length of the sprint changed.',
    'Holidays or a release lay in between.',
    'One large leftover landed in one sprint.',
  ],
  cannotBeSeen: 'Jira shows what was completed, not who was there or what got in the way.',
  checkIn: 'Our plan for a sprint usually fits what we can do.',
  ask: 'What was different in those sprints?',
  try: [
    {
      title: 'A range instead of a number',
      how: 'Promise the next sprint as a range and plan optional items for the upper half.',
      ground: 'probabilistic forecast',
    },
    {
      title: 'Smaller items',
      how: 'For two sprints no item larger than a third of the usual sprint.',
      ground: 'story splitting',
    },
    {
      title: 'Same length, same team',
      how: 'Keep the length of the sprint and the people for three sprints.',
      ground: 'stable teams',
    },
  ],
} as const satisfies TrustBreaker;
