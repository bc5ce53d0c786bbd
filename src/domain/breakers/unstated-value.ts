import type { TrustBreaker } from './trust-breaker';

export const unstatedValue = {
  id: 'unstated-value',
  side: 'po-to-team',
  name: "can't state the value",
  promise: 'We know for whom a sprint matters and why.',
  signals: [
    { id: 'goal-missing-or-changed', strength: 'C' },
    { id: 'no-link-to-value', strength: 'C' },
  ],
  canMean: 'It is clear what to do and not what it is good for.',
  canAlsoMean: [
    'The why is written somewhere else, such as on a roadmap.',
    'The sprint was full of upkeep that needs no reason.',
    'Everybody knows it, so nobody wrote it down.',
  ],
  cannotBeSeen: 'Jira shows whether a goal or a parent is written, not whether anybody understands it.',
  checkIn: 'I can say in one sentence for whom this sprint matters and why.',
  ask: 'Who would miss this if we left it out?',
  try: [
    {
      title: 'One sentence first',
      how: 'Start planning with the goal in one sentence: for whom, what gets better, how we will notice.',
      ground: 'Scrum Guide 2020: the Sprint Goal',
    },
    {
      title: 'So that…',
      how: 'Add one line "so that…" to each item before it is planned; leave out what has none.',
      ground: 'user story form',
    },
    {
      title: 'One user at planning',
      how: 'Tell one true story of one user at the beginning of planning.',
      ground: 'user stories, as a conversation',
    },
  ],
} as const satisfies TrustBreaker;
