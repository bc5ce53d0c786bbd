import type { TrustBreaker } from './trust-breaker';

export const pushToCommit = {
  id: 'push-to-commit',
  side: 'po-to-team',
  name: 'push team to commit',
  promise: 'The people who do the work decide how much they take on.',
  signals: [
    { id: 'over-commitment', strength: 'C' },
    { id: 'unestimated-at-start', strength: 'C' },
  ],
  canMean: 'The plan was larger than the people doing the work would have chosen.',
  canAlsoMean: [
    'You are hopeful together and forget how much the small things take.',
    'Leftovers were planned on top of a full sprint.',
    'Somebody was away, and the plan was made as if nobody was.',
  ],
  cannotBeSeen: 'Jira shows how much was planned, never who wanted it or how the talk went.',
  checkIn: 'In our last Sprint Planning the people doing the work decided how much to take on.',
  ask: 'What would we take if nobody were waiting for the number?',
  try: [
    {
      title: "Yesterday's weather",
      how: 'For two sprints plan no more than the last sprint completed, and pull in more only when there is room.',
      ground: "yesterday's weather, Scrum pattern",
    },
    {
      title: 'Fist of five before the start',
      how: 'Before you press start, everyone shows with one to five fingers how sure they are. Below three, take something out.',
      ground: 'fist of five, consensus practice',
    },
    {
      title: 'Goal first, items second',
      how: 'Write the sprint goal before you choose items; stop choosing when the goal is covered.',
      ground: 'Scrum Guide 2020: the Sprint Goal',
    },
  ],
} as const satisfies TrustBreaker;
