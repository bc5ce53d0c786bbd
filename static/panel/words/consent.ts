/** The texts about switching a board on and off: short sentences that a works council can read. */
export const consent = {
  title: 'Trust Signals is off for this board',
  lead: 'Nothing of this board is read or kept until a project admin switches it on.',
  parts: [
    {
      title: 'What is read and kept',
      says: [
        'Read: the board’s columns and sprints, and of their items when sprint, status, estimate, flag, description and acceptance criteria changed, and what they are linked with.',
        'Kept: ids and keys of items, instants, estimates, how long a text was; names of the board, its columns, its statuses and the fields it uses; names and goals of sprints; and the marks that you give to changes. Only if a PO switches it on: one sum a sprint of what was entered in that role.',
        'Not kept: names of people, account ids and texts of items. Whoever made a change is dropped when it is read. Marks are unsigned.',
      ],
    },
    {
      title: 'Why',
      says: ['So that the PO and the team can talk about small things while they are small.'],
    },
    {
      title: 'Who sees it',
      says: [
        'Whoever may see the board sees how much came in and went out.',
        'Hints, marks and velocity are for people who hold a role of the team. Being an admin is not enough.',
        'There is no view for managers and no comparison of teams. Nothing leaves Atlassian.',
      ],
    },
    {
      title: 'How long',
      says: ['Facts are kept for the last 24 closed sprints. Older ones are erased.'],
    },
    {
      title: 'How to stop',
      says: ['A project admin can switch the board off at any time. That erases all that was kept of it.'],
    },
  ],
  switchOn: 'Switch on',
  askAdmin: 'A project admin can switch it on.',
  foot: 'This board is switched on',
  since: (day: string) => `Since ${day}.`,
  switchOff: 'Switch off and erase',
  sure: 'This erases all facts and marks that were kept of this board. They cannot be brought back.',
  sureOff: 'Yes, switch off and erase',
  keep: 'Keep it on',
} as const;
