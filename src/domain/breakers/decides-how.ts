import type { TrustBreaker } from './trust-breaker';

export const decidesHow = {
  id: 'decides-how',
  side: 'po-to-team',
  name: 'decide how for team',
  promise: 'The team decides how to do the work.',
  signals: [
    { id: 'subtasks-by-po', strength: 'C' },
    { id: 'assigned-by-po', strength: 'C' },
  ],
  canMean: 'The way was set along with the wish.',
  canAlsoMean: [
    'The Product Owner is also a developer or triages bugs.',
    'The team asked for the cut.',
    'A rule from outside left only one way.',
  ],
  cannotBeSeen:
    'Jira does not see who thought of a solution. Without the opt-in of the Product Owner nothing is counted.',
  checkIn: 'The developers decided how to do the work.',
  ask: 'What must be true at the end, whatever the way?',
  try: [
    {
      title: 'Criteria without solutions',
      how: 'Write acceptance criteria that do not name a screen, a table or a tool.',
      ground: 'acceptance criteria',
    },
    {
      title: 'Two ideas before one',
      how: 'The team names two ways before it chooses one; the Product Owner hears both.',
      ground: 'set-based design',
    },
  ],
} as const satisfies TrustBreaker;
