import { judge } from '../../../src/domain/judgement/level';
import { closes, measuredFact, patternAt } from './told-closes';

describe('a fact', () => {
  test('needs its closed sprints, and says how many there are', () => {
    const judged = judge(patternAt([2]), closes(2));
    expect(judged).toEqual({
      signal: 'told',
      level: 'unknown',
      reading: { kind: 'unknown', because: 'It takes 3 closed sprints; so far there are 2.' },
    });
  });

  test('of one closed sprint is told in the singular', () => {
    expect(judge(patternAt([], { needs: 2 }), closes(1)).reading).toMatchObject({
      because: 'It takes 2 closed sprints; so far there is 1.',
    });
    expect(judge(patternAt([], { needs: 1 }), closes(0)).reading).toMatchObject({
      because: 'It takes 1 closed sprint; so far there are 0.',
    });
  });

  test('is not asked for below its need', () => {
    const read = jest.fn(() => measuredFact());
    judge(patternAt([], { read }), closes(2));
    expect(read).not.toHaveBeenCalled();
  });

  test.each([
    ['seen', { seen: true }, 'fact'],
    ['not seen', { seen: false }, 'quiet'],
    ['seen, with the opposite well supported', { seen: true, kept: true }, 'kept'],
  ])('that is %s', (_edge, facts, level) => {
    expect(judge(patternAt([], { read: () => measuredFact(facts) }), closes(3)).level).toBe(level);
  });

  test('that cannot be told keeps its own word and reason', () => {
    const unknown = { kind: 'unknown', because: 'It was not read.' } as const;
    const other = { kind: 'not-applicable', because: 'Off.' } as const;
    expect(judge(patternAt([], { read: () => unknown }), closes(3))).toMatchObject({
      level: 'unknown',
      reading: unknown,
    });
    expect(judge(patternAt([], { read: () => other }), closes(3))).toMatchObject({
      level: 'not-applicable',
      reading: other,
    });
  });
});

describe('a hint', () => {
  test('needs a sprint more than the fact', () => {
    expect(judge(patternAt([2, 3]), closes(3)).level).toBe('fact');
    expect(judge(patternAt([3, 4]), closes(4)).level).toBe('hint');
  });

  test('must have held at the close before', () => {
    expect(judge(patternAt([3, 5]), closes(5)).level).toBe('fact');
    expect(judge(patternAt([4, 5]), closes(5)).level).toBe('hint');
  });

  test('must hold at the last close', () => {
    expect(judge(patternAt([3, 4]), closes(5)).level).toBe('fact');
  });

  test('need not last where the rule itself spans several sprints', () => {
    expect(judge(patternAt([5], { lasting: false }), closes(5)).level).toBe('hint');
  });

  test('needs its sprints also where it need not last', () => {
    expect(judge(patternAt([3], { lasting: false }), closes(3)).level).toBe('fact');
    expect(judge(patternAt([4], { lasting: false }), closes(4)).level).toBe('hint');
  });

  test('that must last is none at the first close of all', () => {
    expect(judge(patternAt([1], { needs: 1, hintNeeds: 1 }), closes(1)).level).toBe('fact');
  });

  test('is followed back to the first close of all', () => {
    expect(judge(patternAt([1, 2], { needs: 1, hintNeeds: 2 }), closes(2))).toMatchObject({
      level: 'hint',
      since: 1,
      heldAt: 2,
    });
  });

  test('is never made of a signal that is never more than a fact', () => {
    expect(judge(patternAt([3, 4, 5], { hintNeeds: null }), closes(5)).level).toBe('fact');
  });

  test('does not hold at a close before the signal had its sprints', () => {
    expect(judge(patternAt([2, 3], { hintNeeds: 3 }), closes(3)).level).toBe('fact');
  });

  test.each([
    ['two closes', [5, 6], 5, 2],
    ['all the time it could be read', [1, 2, 3, 4, 5, 6], 3, 4],
    ['since it came back', [3, 5, 6], 5, 2],
  ])('says since when it has held without a break: %s', (_edge, holdsAt, since, heldAt) => {
    expect(judge(patternAt(holdsAt), closes(6))).toMatchObject({ since, heldAt });
  });

  test('is followed back twelve closes and no further', () => {
    const always = Array.from({ length: 30 }, (_, place) => place);
    expect(judge(patternAt(always), closes(20))).toMatchObject({ since: 8, heldAt: 13 });
  });

  test('at the close before was read as of that close', () => {
    const past = closes(5);
    const readAt: number[] = [];
    judge(patternAt([], { read: (one) => (readAt.push(one.readAt), measuredFact({ pattern: true })) }), past);
    expect(readAt.slice(0, 2)).toEqual([past.readAt, past.closed[3]?.ledger.span.end]);
  });
});
