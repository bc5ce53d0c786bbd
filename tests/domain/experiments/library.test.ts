import { BREAKERS } from '../../../src/domain/breakers/index';
import { IDEAS } from '../../../src/domain/experiments/ideas';
import { LIBRARY } from '../../../src/domain/experiments/library';

const shelves = LIBRARY.map((shelf) => [shelf.breaker.id, shelf] as const);

describe.each(shelves)('what can be tried with %s', (_id, { breaker, ideas }) => {
  test('is four things: as many for either side, and at least three', () => {
    expect(ideas).toHaveLength(4);
  });

  test('begins with what the breaker brings itself', () => {
    expect(ideas.slice(0, breaker.try.length)).toEqual(breaker.try);
  });

  test('holds nothing twice', () => {
    for (const field of ['title', 'how'] as const) {
      expect(new Set(ideas.map((idea) => idea[field].toLowerCase())).size).toBe(ideas.length);
    }
  });
});

test('every breaker has its shelf, in the order of the source texts', () => {
  expect(LIBRARY.map(({ breaker }) => breaker.id)).toEqual(BREAKERS.map(({ id }) => id));
});

describe.each(IDEAS.map((idea) => [idea.title, idea] as const))('the idea "%s"', (_title, idea) => {
  test('is offered somewhere, and only with breakers that exist', () => {
    expect(idea.fits.length).toBeGreaterThan(0);
    expect(idea.fits.filter((id) => !BREAKERS.some((breaker) => breaker.id === id))).toEqual([]);
  });

  test('is told in whole sentences, short enough to read in a meeting', () => {
    expect(idea.how).toMatch(/^[A-Z].*\.$/);
    expect(idea.how.length).toBeLessThanOrEqual(200);
    expect(idea.ground.length).toBeGreaterThan(0);
  });

  test('judges nobody and points at no person', () => {
    const judging = /\b(he|she|him|his|her|bad|fault|wrong|never|must)\b/i;
    expect([idea.title, idea.how, idea.ground].filter((text) => judging.test(text))).toEqual([]);
  });
});

test('the themes of the second source text are all there', () => {
  const grounds = IDEAS.map(({ ground }) => ground).join('; ');
  for (const theme of [
    'temporary proxy',
    'shadowing both ways',
    'roles together',
    'before refinement',
    'inside the team',
  ]) {
    expect(grounds).toContain(theme);
  }
});
