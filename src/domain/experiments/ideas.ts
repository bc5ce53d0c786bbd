import type { SmallExperiment } from '../breakers/trust-breaker';

/** Something small to try that fits more than one breaker. */
export interface Idea extends SmallExperiment {
  /** The ids of the breakers it is offered with. */
  readonly fits: readonly string[];
}

/**
 * What can be tried besides what each breaker brings itself: in the spirit of the second source text, inside the team,
 * supportive, easy to undo. Data only: a coach must be able to review it without reading code.
 */
export const IDEAS: readonly Idea[] = [
  {
    title: 'A stand-in with an end date',
    how: 'A developer takes over one named part of the Product Owner’s work. Write down the part and the last day, and give it back on that day.',
    ground: 'temporary proxy Product Owner',
    fits: ['unprepared-refinement'],
  },
  {
    title: 'One task off the desk',
    how: 'List together what lands on the Product Owner in a week. The team takes over one thing of the list until the end of the sprint.',
    ground: 'sharing the work of a role step by step',
    fits: ['po-not-available'],
  },
  {
    title: 'Half a day side by side',
    how: 'A developer spends half a day with the Product Owner, and the Product Owner half a day with the developers. Each tells one thing that was new.',
    ground: 'shadowing both ways',
    fits: [
      'unstated-value',
      'no-feedback',
      'only-good-news',
      'estimates-for-team',
      'monitors-progress',
      'bad-quality',
      'blames-po',
    ],
  },
  {
    title: 'Who decides what, on one page',
    how: 'Write together what the Product Owner decides, what the team decides and what you decide together. Look at it again after the sprint.',
    ground: 'clarifying roles together, delegation board',
    fits: ['change-inside-sprint', 'estimates-for-team', 'monitors-progress', 'decides-how'],
  },
  {
    title: 'The day before refinement',
    how: 'The day before, somebody of the team asks which item needs a hand and gives it an hour.',
    ground: 'supporting the Product Owner before refinement',
    fits: ['unclear-requirement', 'no-refinement-support'],
  },
  {
    title: 'Short refinement, twice as often',
    how: 'Refine for half the time and twice as often, so that items get small and clear before they are planned.',
    ground: 'refinement as ongoing work',
    fits: ['velocity-unstable', 'partially-done'],
  },
  {
    title: 'Between us first',
    how: 'What bothers one side is told to the other side within two days, in a quarter of an hour and before anybody outside hears of it.',
    ground: 'talking inside the team before escalating',
    fits: ['only-good-news', 'hides-undone', 'not-delivered', 'blames-po'],
  },
  {
    title: 'One small promise each',
    how: 'Each side promises one small thing for this sprint. At its end each tells whether it was kept, and nothing else is said about it.',
    ground: 'trust grows by small promises that are kept',
    fits: ['push-to-commit', 'decides-how', 'under-commits'],
  },
];
