import type { TrustBreaker } from './trust-breaker';

export const monitorsProgress = {
  id: 'monitors-progress',
  side: 'po-to-team',
  name: 'monitor the progress within the sprint',
  promise: 'The team follows its own progress during the sprint.',
  signals: [{ id: 'assigned-by-po', strength: 'C' }],
  canMean: 'The team was asked for its progress instead of following it itself.',
  canAlsoMean: [
    'Somebody outside needed an answer and the question was passed on.',
    'The Product Owner also does other work in the team.',
    'The question was an offer of help.',
  ],
  cannotBeSeen:
    'Jira sees almost nothing of it, and a live progress meter would do the same again, so we show none.',
  checkIn: 'During the sprint we followed our own progress; we were not asked for it all the time.',
  ask: 'What do you need to know to sleep well?',
  try: [
    {
      title: 'Goal check, led by the team',
      how: 'Ten minutes in the middle of the sprint: is the goal still in reach? The team tells, nobody asks.',
      ground: 'Scrum Guide 2020: the Daily Scrum is for the developers',
    },
    {
      title: 'What we do not ask',
      how: 'Write together which questions are not asked between two Daily Scrums.',
      ground: 'working agreement',
    },
  ],
} as const satisfies TrustBreaker;
