import type { TrustBreaker } from './trust-breaker';

export const unpreparedRefinement = {
  id: 'unprepared-refinement',
  side: 'po-to-team',
  name: 'unprepared for refinement, stories written live',
  promise: 'Items come to refinement prepared enough to talk about their meaning.',
  signals: [
    { id: 'written-live', strength: 'B' },
    { id: 'ready-backlog', strength: 'C' },
    { id: 'unready-at-start', strength: 'C' },
  ],
  canMean: 'Stories take shape in the meeting itself, and everyone waits for the words.',
  canAlsoMean: [
    'The draft was kept elsewhere and pasted in.',
    'You work just in time on purpose.',
    'The Product Owner carries too much, or the role is new, and could use a hand.',
  ],
  cannotBeSeen: 'Jira has no calendar: how long refinement takes and how it feels, only people know.',
  checkIn: 'Items came to refinement prepared enough to talk about meaning, not wording.',
  ask: 'What kept us from being prepared, on both sides, and how can we help?',
  try: [
    {
      title: 'No new text in the meeting',
      how: 'Five minutes of silent reading at the start; what is not written yet is talked about next time.',
      ground: 'silent reading',
    },
    {
      title: 'Half the length, twice as often',
      how: 'Two short refinements a week instead of a long one.',
      ground: 'refinement as ongoing work',
    },
    {
      title: 'A companion before refinement',
      how: 'A developer spends an hour with the Product Owner the day before; or take turns shadowing each other.',
      ground: 'pairing across roles; temporary proxy with an end date',
    },
  ],
} as const satisfies TrustBreaker;
