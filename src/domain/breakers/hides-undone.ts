import type { TrustBreaker } from './trust-breaker';

export const hidesUndone = {
  id: 'hides-undone',
  side: 'team-to-po',
  name: 'hide the undone work',
  promise: 'At the end everyone knows the true state of every item.',
  signals: [
    { id: 'left-near-the-end', strength: 'B' },
    { id: 'reopened-after-close', strength: 'B' },
    { id: 'estimate-cut-on-carry', strength: 'C' },
  ],
  canMean: 'The end of the sprint looks tidier than the work is.',
  canAlsoMean: [
    'You agreed to leave it out, and nobody noted that.',
    'Items were split at the end, as is often taught.',
    'Somebody tidied the board.',
  ],
  cannotBeSeen: 'Jira never shows an intention: an item left, was re-opened or re-estimated, nothing more.',
  checkIn:
    'At the end of our last sprint everyone, Product Owner and developers, knew the true state of every item.',
  ask: 'What makes it hard to say "not done"?',
  try: [
    {
      title: 'Leftovers two days before',
      how: 'Two days before the end the team names what will not be done.',
      ground: 'transparency, Scrum Guide 2020',
    },
    {
      title: 'Not done first',
      how: 'Begin the Sprint Review with what is not done, for one minute an item.',
      ground: 'Sprint Review',
    },
    {
      title: 'Estimates stay',
      how: 'Carried-on items keep their estimate for two sprints.',
      ground: 'practice: estimates are of the whole item',
    },
  ],
} as const satisfies TrustBreaker;
