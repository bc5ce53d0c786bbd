import { noticesOf } from '../../../src/domain/judgement/notices';
import { SIGNALS } from '../../../src/domain/signals/index';
import { everythingIn } from '../../support/everything-in';
import { dayOf, madeNext, type ToldBoard } from '../signals/made-past';
import { itemsOf, itemsOfAll } from '../signals/sprint-of-items';
import { patternAt } from './told-closes';

const busy: ToldBoard = {
  closed: 2,
  next: 'active',
  items: [...itemsOfAll(2, () => ({ left: 3 })), ...itemsOf(3, { left: 4, added: 3, removed: 2 })],
  readAt: dayOf(3, 9),
};

/** What tells how a sprint goes; "came in", "planned" and "in its third sprint" do not. */
const FATE = /done|complet|deliver|carried|left over|leftover|finish|say\/do|velocity/i;

test('a running sprint gives notices of scope, goal and long-carried items only, each with its sprint', () => {
  const { past, next, now } = madeNext(busy);
  const notices = noticesOf(SIGNALS, next, past, now);
  expect(notices.map(({ signal, level, sprintId }) => [signal, level, sprintId])).toEqual([
    ['scope-added', 'notice', 3],
    ['goal-missing-or-changed', 'quiet', 3],
    ['long-carried', 'quiet', 3],
  ]);
});

test('no notice of a running sprint has a word about fates', () => {
  const { past, next, now } = madeNext(busy);
  const words = everythingIn(noticesOf(SIGNALS, next, past, now)).flatMap(({ value, path }) => [
    path.at(-1) ?? '',
    typeof value === 'string' ? value : '',
  ]);
  expect(words.filter((word) => word !== 'long-carried' && FATE.test(word))).toEqual([]);
});

test('a notice is never a hint, however much was seen', () => {
  const { past, next, now } = madeNext({ ...busy, items: itemsOf(3, { added: 30 }) });
  expect(noticesOf(SIGNALS, next, past, now).map(({ level }) => level)).not.toContain('hint');
});

test('a planned sprint gives notices of readiness', () => {
  const { past, next, now } = madeNext({
    closed: 2,
    next: 'future',
    items: itemsOf(3, { unestimated: 2 }),
    readAt: dayOf(3, -0.5),
  });
  expect(noticesOf(SIGNALS, next, past, now).map(({ signal, level }) => [signal, level])).toEqual([
    ['goal-missing-or-changed', 'quiet'],
    ['unestimated-at-start', 'notice'],
    ['long-carried', 'quiet'],
    ['unready-at-start', 'quiet'],
  ]);
});

test('a notice that cannot be told is unknown, not quiet', () => {
  const { past, next, now } = madeNext(busy);
  const unknown = { kind: 'unknown', because: 'The goal at the start was not noted.' } as const;
  const signal = patternAt([], { noticeRunning: () => unknown });
  expect(noticesOf([signal], next, past, now)).toEqual([
    { signal: 'told', sprintId: 3, level: 'unknown', reading: unknown },
  ]);
});

test('a closed sprint gives none', () => {
  const { past, next, now } = madeNext({ closed: 2, items: itemsOfAll(2, () => ({})) });
  expect(next.kind).toBe('closed');
  expect(noticesOf(SIGNALS, next, past, now)).toEqual([]);
});
