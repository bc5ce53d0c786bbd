import {
  experimentOf,
  type NewCard,
  withCard,
  withNewCard,
  withoutOldest,
} from '../../../src/domain/experiments/cards';
import type { Experiment } from '../../../src/domain/model/experiment';
import { anExperiment, CARD, day, reviewedAt, runningSince } from './made-experiments';

const NEW: NewCard = {
  id: 'new',
  breaker: 'change-inside-sprint',
  signal: 'scope-added',
  follows: null,
  card: CARD,
};

function refusal(code: string): Error {
  return expect.objectContaining({ failure: expect.objectContaining({ code }) as unknown }) as Error;
}

function drafts(count: number): Experiment[] {
  return Array.from({ length: count }, (_, place) => anExperiment({ id: `draft ${String(place)}` }));
}

describe('a new card', () => {
  test('is a draft of revision 1 behind the others', () => {
    const [first] = drafts(1);
    expect(withNewCard(drafts(1), NEW)).toEqual([first, { ...NEW, revision: 1, state: { kind: 'draft' } }]);
  });

  test('that is sent twice is one, also when it was changed in between', () => {
    const once = withNewCard([], NEW);
    const changed = withCard(once, { id: 'new', was: CARD, card: { ...CARD, sprints: 3 } });
    expect(withNewCard(changed, NEW)).toBe(changed);
  });

  test('that is sent twice is one, also when eight are open', () => {
    const full = withNewCard(drafts(7), NEW);
    expect(withNewCard(full, NEW)).toBe(full);
  });

  test('the ninth that is not reviewed is refused; reviewed ones do not count', () => {
    const seven = [...drafts(6), runningSince(day(1)), reviewedAt('old', day(2))];
    expect(withNewCard(seven, NEW)).toHaveLength(9);
    expect(() => withNewCard([...seven, anExperiment({ id: 'eighth' })], NEW)).toThrow(refusal('not-now'));
  });

  test('beyond sixty the one that was reviewed first goes, and no other', () => {
    const reviewed = Array.from({ length: 60 }, (_, place) =>
      reviewedAt(`reviewed ${String(place)}`, day(place === 33 ? 0 : 100 - place)),
    );
    const kept = withNewCard(reviewed, NEW).map(({ id }) => id);
    expect(kept).toHaveLength(60);
    expect(kept).not.toContain('reviewed 33');
  });

  test('a draft never makes room, wherever it stands among the reviewed ones', () => {
    const [draft = anExperiment()] = drafts(1);
    const later = reviewedAt('later', day(9));
    const all = [draft, later, runningSince(day(1)), reviewedAt('first', day(2))];
    expect(withoutOldest(all, 1).map(({ id }) => id)).toEqual(['draft 0', 'later', 'one']);
    expect(withoutOldest(all, 5).map(({ id }) => id)).toEqual(['draft 0', 'one']);
    expect(withoutOldest(all, 0)).toEqual(all);
  });

  test.each([
    ['a breaker that does not exist', { breaker: 'nothing' }],
    ['a signal of another breaker', { signal: 'carry-over' }],
    ['a signal that does not exist', { signal: 'nothing' }],
  ])('on %s is refused', (_what, wrong) => {
    expect(() => withNewCard([], { ...NEW, ...wrong })).toThrow(refusal('question-unreadable'));
  });

  test('may follow no signal', () => {
    expect(withNewCard([], { ...NEW, signal: null })).toHaveLength(1);
  });

  test('that follows one that is not there is refused', () => {
    expect(() => withNewCard([], { ...NEW, follows: 'gone' })).toThrow(refusal('experiment-unknown'));
    expect(withNewCard([reviewedAt('first', day(1))], { ...NEW, follows: 'first' })).toHaveLength(2);
  });
});

describe('a card that is there', () => {
  const wish = { id: 'one', was: CARD, card: { ...CARD, weTry: 'Something smaller.' } };

  test.each([
    ['a draft', anExperiment()],
    ['a running one', runningSince(day(1))],
  ])('%s is changed and its revision grows; its state stays', (_what, before) => {
    expect(withCard([before], wish)).toEqual([{ ...before, revision: 2, card: wish.card }]);
  });

  test('is changed where it stands, and the others stay', () => {
    const before = [anExperiment({ id: 'zero' }), anExperiment(), anExperiment({ id: 'two' })];
    expect(withCard(before, wish)).toEqual([
      before[0],
      { ...before[1], revision: 2, card: wish.card },
      before[2],
    ]);
  });

  test('in which nothing changes keeps its revision', () => {
    const before = [anExperiment()];
    expect(withCard(before, { ...wish, card: CARD })).toBe(before);
  });

  test('whose same line somebody else changed stays as it is', () => {
    const before = [anExperiment({ card: { ...CARD, weTry: 'Something larger.' } })];
    expect(withCard(before, wish)).toBe(before);
  });

  test('that was reviewed cannot be changed', () => {
    expect(() => withCard([reviewedAt('one', day(1))], wish)).toThrow(refusal('not-now'));
  });

  test('that is not there is said to be gone', () => {
    expect(() => withCard([], wish)).toThrow(refusal('experiment-unknown'));
    expect(() => experimentOf([], 'one')).toThrow(refusal('experiment-unknown'));
  });
});
