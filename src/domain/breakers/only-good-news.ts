import type { TrustBreaker } from './trust-breaker';

export const onlyGoodNews = {
  id: 'only-good-news',
  side: 'po-to-team',
  name: 'only share good news',
  promise: 'Unwelcome news reaches us early enough to act.',
  signals: [],
  canMean: 'Unwelcome news came late or not at all.',
  canAlsoMean: [
    'There was nothing unwelcome to tell.',
    'Something was confidential for a while.',
    'It was told, and got lost in the noise.',
  ],
  cannotBeSeen: 'No field in Jira says what was not told. Only people know.',
  checkIn: 'Unwelcome news from outside reaches the team early enough to act.',
  ask: 'What worries you that we have not heard?',
  try: [
    {
      title: 'Weather report',
      how: 'Once a week the Product Owner tells five minutes of sun and rain from outside, both.',
      ground: 'transparency, Scrum Guide 2020',
    },
    {
      title: 'Risks first',
      how: 'Begin the Sprint Review with what could go wrong next, before what went well.',
      ground: 'pre-mortem',
    },
  ],
} as const satisfies TrustBreaker;
