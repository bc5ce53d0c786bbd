/** The texts about the end of planning. */
export const planning = {
  title: (sprint: string) => `Planning of ${sprint}`,
  why: 'What comes in while you are still planning is no change of the plan. Say so when you are done: it is unsigned.',
  finish: 'Planning is finished',
  finished: (time: string) => `Planning was finished at ${time}.`,
} as const;
