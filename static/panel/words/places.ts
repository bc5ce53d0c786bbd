/** The texts of the small places: on a board, on a dashboard. */
export const places = {
  flagTitle: (count: number, sprint: string) =>
    count === 1 ? `One new change in ${sprint}` : `${String(count)} new changes in ${sprint}`,
  flagSays: (count: number) =>
    `Not marked yet. You can say in Trust Signals what ${count === 1 ? 'it was' : 'they were'}.`,
  look: 'Look',
  notNow: 'Not now',
  gadgetNone: 'No board is chosen for this gadget yet.',
  gadgetHow: 'Open the gadget’s menu, choose “Configure” and pick a board.',
  gadgetSave: 'Save',
  gadgetNoSprint: 'This board has no sprint so far.',
} as const;
