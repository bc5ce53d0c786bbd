import type { TrustBreaker } from './trust-breaker';

export const partiallyDone = {
  id: 'partially-done',
  side: 'team-to-po',
  name: 'partially done work',
  promise: 'What we start in a sprint we finish in it, or say early that we will not.',
  signals: [
    { id: 'carry-over', strength: 'A' },
    { id: 'long-carried', strength: 'A' },
    { id: 'partially-done', strength: 'A' },
  ],
  canMean: 'Much was started and little of it could be used at the end.',
  canAlsoMean: [
    'Work came in during the last days.',
    'Something outside the team had to happen first.',
    'The items were larger than they looked.',
  ],
  cannotBeSeen: 'Jira shows where an item stood, not how much of it was usable.',
  checkIn: 'What we call done can be used without more work.',
  ask: 'What would have had to be smaller?',
  try: [
    {
      title: 'Finish before you start',
      how: 'For a sprint: nobody starts a new item while one can be helped over the line.',
      ground: 'limit work in progress',
    },
    {
      title: 'Oldest first',
      how: 'In the Daily Scrum begin with the oldest item and ask what it needs today.',
      ground: 'swarming',
    },
    {
      title: 'Split before the start',
      how: 'Any item that fills more than half a sprint is split in planning, not at the end.',
      ground: 'story splitting',
    },
  ],
} as const satisfies TrustBreaker;
