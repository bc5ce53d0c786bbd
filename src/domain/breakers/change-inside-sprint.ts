import type { TrustBreaker } from './trust-breaker';

export const changeInsideSprint = {
  id: 'change-inside-sprint',
  side: 'po-to-team',
  name: 'change inside the sprint',
  promise: 'What we plan together is what we work on; changes are agreed before they are made.',
  signals: [
    { id: 'scope-added', strength: 'A' },
    { id: 'scope-removed', strength: 'C' },
    { id: 'scope-re-estimated', strength: 'B' },
    { id: 'requirement-changed', strength: 'B' },
    { id: 'goal-missing-or-changed', strength: 'C' },
  ],
  canMean: 'Work changes after the start, and the plan you made together loses its worth.',
  canAlsoMean: [
    'You pulled work in yourselves because you were early.',
    'An incident had to come first.',
    'A planned item was split and nothing new came in.',
    'The start button was pressed before planning was over.',
  ],
  cannotBeSeen: 'Jira shows each change, not who asked for it, whether you agreed, or what it helped.',
  checkIn: 'Changes to this sprint were agreed between Product Owner and developers before they were made.',
  ask: 'What did this change help, and what did it cost?',
  try: [
    {
      title: 'Swap rule',
      how: 'For two sprints: what comes in needs something of the same size to go out, agreed by the Product Owner and a developer.',
      ground: 'Scrum Guide 2020: scope may be renegotiated, the goal stays',
    },
    {
      title: 'Interrupt buffer',
      how: 'Keep a named part of the sprint free for the unexpected and see how much of it you use.',
      ground: 'illegitimus non interruptus, Scrum pattern',
    },
    {
      title: 'Half an hour for the urgent',
      how: 'One fixed half hour a day for urgent wishes; everything else waits for refinement.',
      ground: 'team hotline, practice of support teams',
    },
  ],
} as const satisfies TrustBreaker;
