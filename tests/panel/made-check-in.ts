/** A check-in made up for the tests of the panel. */
import type { CheckIn, Statement } from '../../src/contract';

export const statements: readonly Statement[] = Array.from({ length: 7 }, (_, index) => ({
  breaker: `breaker-${index + 1}`,
  side: index % 2 === 0 ? 'po-to-team' : 'team-to-po',
  says: `Statement ${index + 1}.`,
}));

const [first, second] = statements as [Statement, Statement];

export const noRound: CheckIn = {
  open: null,
  closed: [],
  suggested: statements,
  trends: [],
  mayOpen: true,
  says: ['Answers are anonymous.', 'Results come after the close, from 5 answers.'],
};

export const openRound: CheckIn = {
  ...noRound,
  open: { id: 'round-3', openedOn: '2026-11-20', statements: [first, second], answered: false },
};

export const withResults: CheckIn = {
  ...noRound,
  closed: [
    {
      id: 'round-2',
      openedOn: '2026-11-06',
      closedOn: '2026-11-09',
      result: {
        kind: 'shown',
        answers: 6,
        statements: [
          { ...first, counts: [0, 0, 1, 2, 3], inWords: 'most agree' },
          { ...second, counts: [0, 0, 0, 6, 0], inWords: 'everyone agreed' },
        ],
      },
    },
    {
      id: 'round-1',
      openedOn: '2026-10-23',
      closedOn: '2026-10-26',
      result: { kind: 'too-few', statements: [first] },
    },
  ],
  trends: [
    {
      ...first,
      rounds: [
        { closedOn: '2026-11-09', counts: [0, 0, 1, 2, 3] },
        { closedOn: '2026-10-12', counts: [2, 2, 1, 0, 0] },
      ],
      state: 'quiet',
      because: 'Nothing stands out.',
    },
  ],
};
