import { briefedSprint } from '../../../src/domain/brief/briefed-sprint';
import { endOf, type ToldBoard } from '../signals/made-past';
import { boardWith, inspected, runningBoard } from './briefs';

const sprintsOf = (told: Partial<ToldBoard>) => inspected(boardWith([], told)).sprints;
const refusal = (code: string): Error =>
  expect.objectContaining({ failure: expect.objectContaining({ code }) as unknown }) as Error;

const threeAndRunning = sprintsOf(runningBoard);
const threeAndPlanned = sprintsOf({ next: 'future' });

describe('a brief is about', () => {
  test.each([
    ['the sprint that was asked for', threeAndRunning, 2, 2],
    ['the running sprint when that was asked for', threeAndRunning, 4, 4],
    ['the one that closed last when none was asked for', threeAndRunning, null, 3],
    ['the one that closed last when the next is only planned', threeAndPlanned, null, 3],
    [
      'the running one before any has closed, also with one planned behind it',
      [...sprintsOf({ closed: 0, next: 'active' }), ...threeAndPlanned.slice(-1)],
      null,
      1,
    ],
  ])('%s', (_edge, sprints, wished, id) => {
    expect(briefedSprint(sprints, wished).sprint.id).toBe(id);
  });
});

describe('there is no brief', () => {
  test.each([
    ['of a sprint that the board does not show', threeAndRunning, 99, 'sprint-unknown'],
    ['of a planned sprint', threeAndPlanned, 4, 'not-now'],
    ['of a sprint that closed before it started', sprintsOf({ ends: { 1: endOf(0) } }), 1, 'not-now'],
    ['before any sprint has begun', sprintsOf({ closed: 0, next: 'future' }), null, 'not-now'],
    ['on a board without any sprint', [], null, 'not-now'],
  ])('%s', (_edge, sprints, wished, code) => {
    expect(() => briefedSprint(sprints, wished)).toThrow(refusal(code));
  });

  test('without a word on what to do', () => {
    expect(() => briefedSprint([], 99)).toThrow(
      expect.objectContaining({
        failure: {
          code: 'sprint-unknown',
          says: 'This board does not show that sprint: it belongs to another board or was deleted.',
          next: 'Choose a sprint from the list.',
        },
      }) as Error,
    );
  });
});
