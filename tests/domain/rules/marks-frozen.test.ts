import type { Sprint } from '../../../src/domain/model/sprint';
import { marksFrozen } from '../../../src/domain/rules/marks-frozen';
import { moment, SPRINT } from './made-item';

function sprint(id: number, from: number | null, to: number | null, more: Partial<Sprint> = {}): Sprint {
  const start = from === null ? null : moment(from);
  return {
    ...SPRINT,
    id,
    state: to === null ? 'active' : 'closed',
    startDate: start,
    activatedDate: start,
    completeDate: to === null ? null : moment(to),
    ...more,
  };
}

const first = sprint(1, 1000, 2000);
const second = sprint(2, 2100, 3000);
const third = sprint(3, 3100, null);

test('frozen once the next sprint has closed', () => {
  expect(marksFrozen([first, second, third], 1)).toBe(true);
});

test('open while the next sprint runs', () => {
  expect(marksFrozen([first, second, third], 2)).toBe(false);
});

test('open in the sprint that runs, and where no sprint has started after', () => {
  expect(marksFrozen([first, second, third], 3)).toBe(false);
  expect(marksFrozen([first, second], 2)).toBe(false);
  expect(marksFrozen([first, sprint(9, null, null, { state: 'future' })], 1)).toBe(false);
});

test('the order in which sprints are listed plays no part', () => {
  expect(marksFrozen([third, second, first], 1)).toBe(true);
});

test('the one that started next counts, not the one that closed next', () => {
  const long = sprint(4, 2050, null);
  expect(marksFrozen([first, long, second], 1)).toBe(false);
});

test('a parallel sprint that started at the same instant did not start after', () => {
  const parallel = sprint(4, 1000, 1500);
  expect(marksFrozen([first, parallel], 1)).toBe(false);
});

test('of two that started next together the first to close freezes', () => {
  expect(marksFrozen([first, sprint(4, 2100, null), second], 1)).toBe(true);
});

test('a sprint that still runs is open, whatever closed meanwhile', () => {
  expect(marksFrozen([sprint(1, 1000, null), second], 1)).toBe(false);
});

test('reopening the next sprint opens the marks again', () => {
  expect(marksFrozen([first, { ...second, state: 'active' }], 1)).toBe(false);
});

test('a sprint that was closed before it started, or never started, is none that followed', () => {
  expect(marksFrozen([first, sprint(4, 2100, 2000)], 1)).toBe(false);
  expect(marksFrozen([first, sprint(4, null, 2500)], 1)).toBe(false);
  expect(marksFrozen([first, sprint(4, 2100, null, { state: 'closed' })], 1)).toBe(false);
});

test('a sprint that is not of this board is not frozen', () => {
  expect(marksFrozen([first, second], 99)).toBe(false);
});

test('a closed sprint of which no start is known is not frozen', () => {
  expect(marksFrozen([sprint(1, null, 2000), second], 1)).toBe(false);
});

test('a sprint that runs and of which no start is known started after none', () => {
  expect(marksFrozen([first, sprint(4, null, null), second], 1)).toBe(true);
});

test('a planned sprint is none that started, though a start is typed', () => {
  expect(marksFrozen([first, sprint(4, 2050, null, { state: 'future' }), second], 1)).toBe(true);
});

test('a sprint that was closed in the instant of its start did follow', () => {
  expect(marksFrozen([first, sprint(4, 2100, 2100)], 1)).toBe(true);
});
