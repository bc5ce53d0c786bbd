/** The texts of the small places: on a board, on a dashboard. */
export const places = {
  flagTitle: (count: number, shown: string, sprint: string) =>
    count === 1 ? `One new change in ${sprint}` : `${shown} new changes in ${sprint}`,
  flagSays: (count: number) =>
    `Not marked yet. You can say in Trust Signals what ${count === 1 ? 'it was' : 'they were'}.`,
  look: 'Look',
  notNow: 'Not now',
  gadgetMeans: 'What was planned for a board’s sprint, and what came in and went out since.',
  gadgetNone: 'No board is chosen for this gadget yet.',
  gadgetHow: 'Open the gadget’s menu, choose “Configure” and pick a board.',
  gadgetSave: 'Save',
  gadgetNoSprint: 'This board has no sprint so far.',
} as const;
