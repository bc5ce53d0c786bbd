import type { TrustBreaker } from './trust-breaker';

export const estimatesForTeam = {
  id: 'estimates-for-team',
  side: 'po-to-team',
  name: 'estimate size for team',
  promise: 'Those who do the work size it.',
  signals: [{ id: 'estimated-by-po', strength: 'C' }],
  canMean: 'The size was set by somebody who will not do the work.',
  canAlsoMean: [
    'Somebody types what all agreed on in planning poker.',
    'The number was imported or a default.',
    'It was a first guess, asked for by the team.',
  ],
  cannotBeSeen: 'Who types is not who decides. Without the opt-in of the Product Owner nothing is counted.',
  checkIn: 'The size of our items was set by those who do the work.',
  ask: 'Who knew most when the size was set?',
  try: [
    {
      title: 'Why first, then silence',
      how: 'The Product Owner says why the item matters and then only answers questions while the team sizes.',
      ground: 'planning poker',
    },
    {
      title: 'Sizes without numbers',
      how: 'Sort the items silently from small to large before anybody says a number.',
      ground: 'silent sorting',
    },
  ],
} as const satisfies TrustBreaker;
