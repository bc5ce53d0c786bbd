import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { counted, judgedSprint } from '../../../src/domain/rules/judged-sprint';
import { boardOf, cameIn, inSprint, LATER, points } from './made-board';
import { moment } from './made-item';

const untold = { kind: 'unknown', today: [5], because: 'history-cut' } as const;
const judged = (...lives: Parameters<typeof boardOf>[0]) =>
  judgedSprint(boardOf(lives), DEFAULT_SETTINGS, LATER, 5);

test('the items whose place cannot be told are named, without what is not counted anyway', () => {
  const sprint = judged({ sprints: inSprint }, { sprints: untold }, { sprints: untold, kind: 'epic' });
  expect([...(sprint?.untold ?? [])]).toEqual(['2']);
});

test('items are picked with the estimate that is asked for', () => {
  const sprint = judged({ sprints: inSprint, estimate: points(3) }, { sprints: cameIn, estimate: points(5) });
  const added =
    sprint &&
    counted(
      sprint.ledger,
      ({ origin }) => origin === 'added',
      ({ estimateAtEnd }) => estimateAtEnd,
    );
  expect(added).toEqual([{ id: '2', points: 5 }]);
});

test('before its close a sprint is judged by nobody', () => {
  expect(judgedSprint(boardOf([]), DEFAULT_SETTINGS, moment(1500), 5)).toBeNull();
});
