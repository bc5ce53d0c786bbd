import { BREAKERS } from '../../../src/domain/breakers/index';
import type { TrustBreaker } from '../../../src/domain/breakers/trust-breaker';
import { SIGNALS } from '../../../src/domain/signals/index';

const breakers = BREAKERS.map((breaker) => [breaker.id, breaker] as const);

/** Every text of ours; the name is a quotation from the source. */
function textsOf(breaker: TrustBreaker): string[] {
  const { promise, canMean, canAlsoMean, cannotBeSeen, checkIn, ask } = breaker;
  const tries = breaker.try.flatMap(({ title, how, ground }) => [title, how, ground]);
  return [promise, canMean, ...canAlsoMean, cannotBeSeen, checkIn, ask, ...tries];
}

/** The words that judge people, as in the guard rails, and what points at one person. */
const JUDGING =
  /\b(violat\w*|fail(s|ed|ing|ures?)?|offenders?|guilty|blam\w*|scor(e|es|ed|ing)|bad|the PO did|scope creep|schuld(ig)?|vorwurf|versagt?|gescheitert|schlecht\w*|versto(ß|ss)\w*|der PO hat)\b/i;
const ONE_PERSON = /\b(he|she|him|his|her|hers|himself|herself)\b/i;

describe.each(breakers)('%s', (_id, breaker) => {
  test('has at least two other explanations', () => {
    expect(breaker.canAlsoMean.length).toBeGreaterThanOrEqual(2);
    expect(new Set(breaker.canAlsoMean).size).toBe(breaker.canAlsoMean.length);
  });

  test('offers two or three small things to try, each grounded in a named practice', () => {
    expect([2, 3]).toContain(breaker.try.length);
    for (const { title, how, ground } of breaker.try) {
      expect([title, how, ground].every((text) => text.length > 0)).toBe(true);
      expect(how).toMatch(/[.?]$/);
      expect(how.length).toBeLessThanOrEqual(200);
    }
  });

  test('says everything in whole sentences: one statement, one question', () => {
    for (const text of [
      breaker.promise,
      breaker.canMean,
      breaker.cannotBeSeen,
      breaker.checkIn,
      ...breaker.canAlsoMean,
    ]) {
      expect(text).toMatch(/^["A-Z].*\.$/);
    }
    expect(breaker.ask).toMatch(/^[A-Z][^?]*\?$/);
  });

  test('asks PO and developers the same: the statement names neither reader', () => {
    expect(breaker.checkIn).not.toMatch(/\b(my|our) (PO|Product Owner|developers|team)\b/i);
  });

  test('judges nobody and points at no person', () => {
    expect(textsOf(breaker).filter((text) => JUDGING.test(text) || ONE_PERSON.test(text))).toEqual([]);
  });
});

test('no two breakers share a promise, a statement or a question', () => {
  for (const field of ['promise', 'ask', 'canMean', 'name'] as const) {
    expect(new Set(BREAKERS.map((breaker) => breaker[field])).size).toBe(BREAKERS.length);
  }
  expect(new Set(BREAKERS.map(({ checkIn }) => checkIn)).size).toBe(BREAKERS.length);
});

test('the signals judge nobody and point at no person, either', () => {
  const texts = SIGNALS.flatMap((signal) => [signal.asks, ...('keeps' in signal ? [signal.keeps] : [])]);
  expect(texts.filter((text) => JUDGING.test(text) || ONE_PERSON.test(text))).toEqual([]);
});
