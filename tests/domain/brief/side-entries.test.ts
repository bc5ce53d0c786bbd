import { openingQuestions } from '../../../src/domain/brief/opening-questions';
import { sideEntries } from '../../../src/domain/brief/side-entries';
import { findings, hinted, inState, measured, type ToldFindings } from './told-findings';

const told = (found: ToldFindings) =>
  sideEntries(findings(found), 'po-to-team').map(({ breakers, facts }) => [
    breakers,
    facts.map(({ says }) => says),
  ]);

test('hints come before facts, each with what its signals say; other states and the other side are left out', () => {
  expect(
    told({
      hints: [hinted('not-delivered', 'scope-removed'), hinted('push-to-commit', 'over-commitment')],
      breakers: [
        inState('unprepared-refinement', 'quiet', 'written-live'),
        inState('under-commits', 'fact', 'under-commitment'),
        inState('change-inside-sprint', 'fact', 'scope-added', 'requirement-changed'),
        inState('push-to-commit', 'hint', 'over-commitment'),
      ],
      readings: [
        'scope-removed',
        'over-commitment',
        'written-live',
        'under-commitment',
        'scope-added',
        'requirement-changed',
      ].map(measured),
    }),
  ).toEqual([
    [['push-to-commit'], ['over-commitment says.']],
    [['change-inside-sprint'], ['scope-added says.', 'requirement-changed says.']],
  ]);
});

test.each([
  [
    'by the strength of the signals that speak, not of all it has',
    [
      inState('change-inside-sprint', 'fact', 'scope-removed'),
      inState('unclear-requirement', 'fact', 'waiting-for-clarity'),
    ],
    ['unclear-requirement', 'change-inside-sprint'],
  ],
  [
    'by the surest of several signals',
    [
      inState('unclear-requirement', 'fact', 'waiting-for-clarity'),
      inState('change-inside-sprint', 'fact', 'scope-removed', 'scope-added'),
    ],
    ['change-inside-sprint', 'unclear-requirement'],
  ],
  [
    'in the order of the source texts where they are equally certain',
    [
      inState('decides-how', 'fact', 'subtasks-by-po'),
      inState('change-inside-sprint', 'fact', 'scope-removed'),
    ],
    ['decides-how', 'change-inside-sprint'],
  ],
])('facts stand the most certain first: %s', (_edge, breakers, order) => {
  const signals = ['scope-removed', 'scope-added', 'waiting-for-clarity', 'subtasks-by-po'];
  expect(told({ breakers, readings: signals.map(measured) }).map(([ids]) => ids)).toEqual(
    order.map((id) => [id]),
  );
});

test('a breaker with nothing new to tell joins the entry that has told it, and no other', () => {
  expect(
    told({
      hints: [hinted('change-inside-sprint', 'requirement-changed'), hinted('decides-how', 'assigned-by-po')],
      breakers: [inState('unclear-requirement', 'fact', 'requirement-changed')],
      readings: [measured('requirement-changed'), measured('assigned-by-po')],
    }),
  ).toEqual([
    [['change-inside-sprint', 'unclear-requirement'], ['requirement-changed says.']],
    [['decides-how'], ['assigned-by-po says.']],
  ]);
});

test('a breaker whose facts two entries have told joins both', () => {
  expect(
    told({
      hints: [
        hinted('change-inside-sprint', 'scope-re-estimated'),
        hinted('unprepared-refinement', 'unready-at-start'),
      ],
      breakers: [inState('unclear-requirement', 'fact', 'scope-re-estimated', 'unready-at-start')],
      readings: [measured('scope-re-estimated'), measured('unready-at-start')],
    }).map(([breakers]) => breakers),
  ).toEqual([
    ['change-inside-sprint', 'unclear-requirement'],
    ['unprepared-refinement', 'unclear-requirement'],
  ]);
});

test('a breaker with one new fact has an entry of its own with that fact alone', () => {
  expect(
    told({
      hints: [hinted('change-inside-sprint', 'requirement-changed')],
      breakers: [inState('unclear-requirement', 'fact', 'requirement-changed', 'waiting-for-clarity')],
      readings: [measured('requirement-changed'), measured('waiting-for-clarity')],
    }),
  ).toEqual([
    [['change-inside-sprint'], ['requirement-changed says.']],
    [['unclear-requirement'], ['waiting-for-clarity says.']],
  ]);
});

test.each([
  [
    'only in the running sprint',
    [{ ...measured('scope-added'), sprintId: 4 }, measured('scope-removed')],
    [],
  ],
  [
    'in the running sprint first and then in the closed ones',
    [
      { ...measured('scope-added'), sprintId: 4, reading: { kind: 'unknown', because: '' } as const },
      measured('scope-added'),
    ],
    [[['change-inside-sprint'], ['scope-added says.']]],
  ],
  [
    'and could not be told',
    [{ ...measured('scope-added'), reading: { kind: 'unknown', because: 'Too few.' } as const }],
    [],
  ],
  ['nowhere', [], []],
])('a signal that was read %s', (_edge, readings, entries) => {
  expect(told({ breakers: [inState('change-inside-sprint', 'fact', 'scope-added')], readings })).toEqual(
    entries,
  );
});

test('each side begins with the question of its first entry; without one with the general question', () => {
  const inspection = findings({
    breakers: [inState('change-inside-sprint', 'fact', 'scope-added')],
    readings: [measured('scope-added')],
  });
  expect(openingQuestions(inspection)).toEqual([
    'What did this change help, and what did it cost?',
    'What made it easy for you as Product Owner to rely on your developers, and what would make it easier?',
  ]);
});
