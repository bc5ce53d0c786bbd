import type { InspectedSprint } from '../../src/domain/model/inspection';
import { isKnownFailure } from '../../src/domain/model/known-failure';
import { chooseSprint } from '../../src/forge/show/choose-sprint';
import { SPRINT } from '../domain/rules/made-item';

const noLedger = (id: number) =>
  ({ kind: 'no-ledger', sprint: { ...SPRINT, id }, because: 'never-started', says: '' }) as const;
const planned = (id: number) => ({ kind: 'planned', sprint: { ...SPRINT, id }, items: [] }) as const;
const ran = (kind: 'closed' | 'running', id: number) =>
  ({ kind, sprint: { ...SPRINT, id } }) as InspectedSprint;

test.each<[string, InspectedSprint[], number | undefined]>([
  ['the running one', [ran('closed', 1), ran('running', 2), planned(3)], 2],
  ['of two running ones the later', [ran('running', 1), ran('running', 2)], 2],
  ['none running: the last closed one', [ran('closed', 1), ran('closed', 2), planned(3)], 2],
  ['none started: the first planned one', [planned(3), planned(4)], 3],
  ['only one without a ledger: that one', [noLedger(9)], 9],
  ['no sprint at all: none', [], undefined],
])('without a wish %s', (_, sprints, id) => {
  expect(chooseSprint(sprints, undefined)?.sprint.id).toBe(id);
});

test('the sprint that was asked for', () => {
  expect(chooseSprint([ran('closed', 1), ran('running', 2)], 1)?.sprint.id).toBe(1);
});

test('the sprint of another board: a sentence with the next step', () => {
  const failure = thrownBy(() => chooseSprint([planned(3)], 77));
  expect(failure).toMatchObject({ code: 'sprint-unknown', next: 'Choose a sprint from the list.' });
});

function thrownBy(run: () => unknown) {
  try {
    run();
  } catch (thrown) {
    if (isKnownFailure(thrown)) return thrown.failure;
    throw thrown;
  }
  throw new Error('Nothing was thrown.');
}
