import type { TrustBreaker } from './trust-breaker';

export const unclearRequirement = {
  id: 'unclear-requirement',
  side: 'po-to-team',
  name: "can't clarify the requirement",
  promise: 'Questions about what is wanted get an answer in time.',
  signals: [
    { id: 'requirement-changed', strength: 'B' },
    { id: 'waiting-for-clarity', strength: 'B' },
    { id: 'scope-re-estimated', strength: 'C' },
    { id: 'unready-at-start', strength: 'C' },
  ],
  canMean: 'It became clear only during the work what was meant.',
  canAlsoMean: [
    'You learned something while building, as you should.',
    'The answer was given by voice and written down later.',
    'Somebody outside the team had the answer and took their time.',
  ],
  cannotBeSeen: 'Jira does not hear conversations; a flag can have a technical reason.',
  checkIn: 'When a requirement was unclear, we had an answer in time to go on.',
  ask: 'Where did we notice too late that we had not understood each other?',
  try: [
    {
      title: 'Example mapping',
      how: 'Before planning, spend 25 minutes on the riskiest item: rules, examples, open questions on cards.',
      ground: 'example mapping',
    },
    {
      title: 'Three amigos',
      how: 'Product Owner, a developer and a tester look at each item for ten minutes before it is planned.',
      ground: 'three amigos, behaviour-driven development',
    },
    {
      title: 'Questions with a date',
      how: 'Write open questions on the item with the day by which the answer is needed; look at them in the Daily Scrum.',
      ground: 'question list, practice of requirements work',
    },
  ],
} as const satisfies TrustBreaker;
