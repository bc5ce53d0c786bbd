import { DAY, instant } from '../../src/domain/model/instant';
import { idList, jqlInstant, projectList, withMargin } from '../../src/jira/jql';
import { failureOf } from './failure-of';

test('ids go out as a list of whole numbers', () => {
  expect(idList([7, '10001'])).toBe('7, 10001');
});

test.each(['1 OR 1=1', '', '1.5', '-1', 'EE-1', '1e3'])('"%s" never goes out as an id', async (id) => {
  expect((await failureOf(() => idList(['7', id]))).code).toBe('question-unreadable');
});

test('project keys go out quoted, and what is no key stays behind', () => {
  expect(projectList(['EE', 'PAY_2', 'A") OR (1=1'])).toBe('"EE", "PAY_2"');
});

test('an instant goes out quoted, to the minute', () => {
  expect(jqlInstant(instant(Date.UTC(2026, 0, 5, 9, 7, 59, 999)))).toBe('"2026-01-05 09:07"');
});

test('the margin is wider than any zone is from UTC', () => {
  const start = instant(Date.UTC(2026, 0, 5, 9));
  const farthestWest = 12 * 60 * 60_000;
  expect(withMargin(start) + farthestWest).toBeLessThan(start);
  expect(start - withMargin(start)).toBe(DAY);
});
