import type { TrustBreaker } from './trust-breaker';

export const noFeedback = {
  id: 'no-feedback',
  side: 'po-to-team',
  name: 'no feedback for delivered features',
  promise: 'What users say about our work comes back to us.',
  signals: [{ id: 'no-follow-up', strength: 'C' }],
  canMean: 'What was delivered was never heard of again.',
  canAlsoMean: [
    'Feedback was given in the Sprint Review, by voice.',
    'It needs more weeks until anybody uses it.',
    'It was upkeep that nobody outside notices.',
  ],
  cannotBeSeen: 'Jira shows later links and follow-up items; we do not read comments.',
  checkIn: 'I heard what users or stakeholders thought of what we delivered.',
  ask: 'What do we not know about what we shipped?',
  try: [
    {
      title: 'Ten minutes of echo',
      how: 'Begin each Sprint Review with ten minutes on what users said about the last one.',
      ground: 'Scrum Guide 2020: Sprint Review',
    },
    {
      title: 'One user at the review',
      how: 'Invite one person who uses it and let them try it.',
      ground: 'usability test, small',
    },
    {
      title: 'Three weeks later',
      how: 'Note a date three weeks after each delivery and look at one number of use together.',
      ground: 'outcome review',
    },
  ],
} as const satisfies TrustBreaker;
