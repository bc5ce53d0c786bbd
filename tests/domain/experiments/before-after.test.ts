import { beforeAfter, NOTHING_COUNTED } from '../../../src/domain/experiments/before-after';
import { figuresOf } from './made-experiments';

describe('before and after', () => {
  test('seen fewer times, with the counts and without a cause', () => {
    const facts = beforeAfter(figuresOf(4, 3, 5, 2, 3), figuresOf(0, 1, 0));
    expect(facts.compared).toBe('fewer');
    expect(facts.says).toBe(
      'Before: 17 in 5 sprints (4, 3, 5, 2, 3). Since: 1 in 3 sprints (0, 1, 0). It was seen fewer times since. Chance alone would rarely do that; what brought it about is for you to say.',
    );
  });

  test('seen more often by the same rule', () => {
    const facts = beforeAfter(figuresOf(0, 1, 0, 1, 0), figuresOf(3, 2));
    expect(facts).toMatchObject({
      compared: 'more',
      says: expect.stringContaining('more often since') as string,
    });
  });

  test('one sprint since can never say it, however clear it looks', () => {
    const facts = beforeAfter(figuresOf(9, 9, 9, 9, 9), figuresOf(0));
    expect(facts.compared).toBe('cannot-say');
    expect(facts.says).toMatch(/Since: 0 in 1 sprint \(0\)\. One sprint since and five before are too few/);
  });

  test('two since are too few after four before, and can say it after five', () => {
    expect(beforeAfter(figuresOf(9, 9, 9, 9), figuresOf(0, 0))).toMatchObject({
      compared: 'cannot-say',
      says: expect.stringContaining('Two sprints since and four before are too few') as string,
    });
    expect(beforeAfter(figuresOf(9, 9, 9, 9, 9), figuresOf(0, 0)).compared).toBe('fewer');
  });

  test('a difference that chance makes more often than one time in twenty is ordinary variation', () => {
    const facts = beforeAfter(figuresOf(4, 0, 5, 2, 3), figuresOf(1, 2, 1));
    expect(facts).toMatchObject({
      compared: 'cannot-say',
      says: expect.stringMatching(/ordinary variation\.$/) as string,
    });
  });

  test('equal figures throughout are never a difference', () => {
    expect(beforeAfter(figuresOf(0, 0, 0, 0, 0), figuresOf(0, 0, 0)).compared).toBe('cannot-say');
  });

  test('an unknown figure is told, is no 0, and leaves the rest to be compared', () => {
    const facts = beforeAfter(figuresOf(4, 'unknown', 5, 4, 6), figuresOf(0, 1, 0));
    expect(facts.says).toContain('Before: 19 in 4 of 5 sprints (4, unknown, 5, 4, 6).');
    expect(facts.compared).toBe('fewer');
  });

  test('where more than half are unknown on one side nothing is compared', () => {
    const facts = beforeAfter(figuresOf(4, 5, 4, 6, 5), figuresOf('unknown', 'unknown', 0, 'unknown'));
    expect(facts).toMatchObject({
      compared: 'cannot-say',
      says: expect.stringContaining('not compared') as string,
    });
  });

  test.each([
    ['before', figuresOf('unknown', 'unknown', 9, 'unknown'), figuresOf(0, 0)],
    ['since', figuresOf(9, 9, 9, 9, 9), figuresOf('unknown', 0, 'unknown')],
  ])('too many that cannot be told %s is said, not that there are too few', (_side, before, after) => {
    expect(beforeAfter(before, after).says).toMatch(
      /\. Too many of these sprints cannot be told, so they are not compared\.$/,
    );
  });

  test.each([
    ['before', figuresOf(9, 'unknown', 9, 'unknown', 9, 'unknown'), figuresOf(0, 0, 0)],
    ['since', figuresOf(9, 9, 9, 9, 9), figuresOf(0, 'unknown', 0, 'unknown')],
  ])('where exactly half are unknown %s the rest is compared', (_side, before, after) => {
    expect(beforeAfter(before, after).compared).toBe('fewer');
  });

  test('what chance makes exactly one time in twenty is said, both ways', () => {
    expect(beforeAfter(figuresOf(9, 9, 9), figuresOf(0, 0, 0)).compared).toBe('fewer');
    expect(beforeAfter(figuresOf(0, 0, 0), figuresOf(9, 9, 9)).compared).toBe('more');
  });

  test('where all are unknown that is said', () => {
    const facts = beforeAfter(figuresOf('unknown'), figuresOf('unknown', 'unknown'));
    expect(facts.says).toBe(
      'Before: unknown in 1 sprint. Since: unknown in 2 sprints. Too many of these sprints cannot be told, so they are not compared.',
    );
  });

  test('before any sprint has closed since, the figures before are told', () => {
    expect(beforeAfter(figuresOf(1, 2), []).says).toBe(
      'Before: 3 in 2 sprints (1, 2). No sprint in which you try it has closed yet.',
    );
  });

  test('without a sprint before there is nothing to compare with', () => {
    expect(beforeAfter([], figuresOf(1, 2))).toMatchObject({
      compared: 'cannot-say',
      says: 'Since: 3 in 2 sprints (1, 2). No sprint had closed before it, so there is nothing to compare it with.',
    });
  });

  test('what Jira does not see is left to people', () => {
    expect(NOTHING_COUNTED).toMatchObject({ before: [], after: [], compared: 'cannot-say' });
  });

  test('no sentence says that something worked', () => {
    const all = [
      beforeAfter(figuresOf(9, 9, 9, 9, 9), figuresOf(0, 0)),
      beforeAfter(figuresOf(0, 0, 0, 0, 0), figuresOf(9, 9)),
      beforeAfter(figuresOf(1), figuresOf(1)),
    ];
    expect(all.filter(({ says }) => /work(s|ed)|because of|thanks|success|caus/i.test(says))).toEqual([]);
  });
});
