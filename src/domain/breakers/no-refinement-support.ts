import type { TrustBreaker } from './trust-breaker';

export const noRefinementSupport = {
  id: 'no-refinement-support',
  side: 'team-to-po',
  name: 'do not support PO for backlog refinement',
  promise: 'We get the next sprint ready together, not the Product Owner alone.',
  signals: [
    { id: 'unready-at-start', strength: 'C' },
    { id: 'ready-backlog', strength: 'C' },
  ],
  canMean: 'The next sprint was prepared by one person, or not at all.',
  canAlsoMean: [
    'You refine by voice or on a whiteboard.',
    'A deadline took all the time.',
    'Nobody has asked for help.',
  ],
  cannotBeSeen: 'Jira does not see who sat together before an item was ready.',
  checkIn: 'Developers help to get items ready before planning.',
  ask: 'What would help you most before planning?',
  try: [
    {
      title: 'Twice 45 minutes',
      how: 'Two short refinements a week, whoever is free comes.',
      ground: 'refinement as ongoing work',
    },
    {
      title: 'Story companion',
      how: 'Each sprint another developer helps the Product Owner to prepare three items.',
      ground: 'rotating pairing',
    },
    {
      title: 'Ready for half a sprint',
      how: 'Begin planning only when half a sprint of work is ready; get it ready together.',
      ground: 'definition of ready, as an aim',
    },
  ],
} as const satisfies TrustBreaker;
