/** The texts about switching a board on and off: short sentences that a works council can read. */
export const consent = {
  title: 'Trust Signals is off for this board',
  lead: 'Nothing of this board is read or kept until a project admin switches it on.',
  parts: [
    {
      title: 'What is read and kept',
      says: [
        'Read: the board’s columns and sprints, and of their items when sprint, status, estimate, flag, description and acceptance criteria changed, and what they are linked with.',
        'Kept: ids and keys of items, instants, estimates, how long a text was; names of the board, its columns, its statuses and the fields it uses; names and goals of sprints; the marks that you give to changes; how often each answer was given in check-ins; and your agreement, cards and requests for help as you write them. Only if a PO switches it on: one sum a sprint of what was entered in that role, and one digest of all who hold it.',
        'While a round of a check-in is open, also a mark for each who has answered, made with a secret key of the round. Marks and key are erased at its close; after that nobody can tell who answered what.',
        'Not kept: names of people, account ids and texts of items. Whoever made a change is dropped when it is read. What you say of a change is unsigned. What you write is refused when it holds a mention, an e-mail address or an account id; write no other name either.',
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
        'Hints, marks, velocity, experiments, check-ins and the retro brief are for people who hold a role of the team. Being an admin is not enough; the agreement can be read by admins too.',
        'There is no view for managers and no comparison of teams. Nothing leaves Atlassian.',
      ],
    },
    {
      title: 'How long',
      says: [
        'Facts are kept for the last 24 closed sprints, or as many as your agreement says, and the results of the last 12 check-ins. Older ones are erased. At most 60 experiments are kept.',
      ],
    },
    {
      title: 'How to stop',
      says: [
        'Anybody of the team can pause the board. A project admin can switch it off at any time. That erases all that was kept of it.',
      ],
    },
  ],
  switchOn: 'Switch on',
  askAdmin: 'A project admin can switch it on.',
  foot: 'This board is switched on',
  since: (day: string) => `Since ${day}.`,
  switchOff: 'Switch off and erase',
  sure: 'This erases all facts, marks, experiments and check-ins of this board, and your agreement. They cannot be brought back.',
  sureOff: 'Yes, switch off and erase',
  keep: 'Keep it on',
  paused: 'This board is paused',
  goOn: 'Go on',
} as const;
