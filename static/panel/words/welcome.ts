/** The texts of the welcome: short enough to be read before the first look at a board. */
export const welcome = {
  title: 'Welcome to Trust Signals',
  open: 'Welcome: what this is',
  step: (number: string, of: string, title: string) => `${number} of ${of}: ${title}`,
  steps: [
    {
      title: 'What is read, and what is never shown',
      says: [
        'Read: the sprints of this board, and when their items changed sprint, status or estimate. Every number opens to the items behind it.',
        'Never shown: who did something. There are no names, no grades and no comparison of people or teams.',
      ],
    },
    {
      title: 'Who sees what, and where to begin',
      says: [
        'Whoever may see the board sees how much came in and went out. Hints, marks, velocity, experiments and check-ins are for people who hold a role of the team. There is no view for managers.',
        'Begin with this sprint: look at what came in, and say together what each change was. “Agreement” says how you work and who sees what; there you can also pause the board.',
      ],
    },
  ],
  next: 'Next',
  back: 'Back',
  close: 'Close the welcome',
} as const;
