import { HOUR, instant, MINUTE } from '../../../src/domain/model/instant';
import type { FailureCode, ReadyAgain } from '../../../src/domain/model/known-failure';
import { remedyFor } from '../../../src/forge/queue/after-failure';

const NOW = instant(Date.UTC(2026, 2, 20, 12, 30));
const half = () => 0.5;

function after(code: FailureCode, tries = 0, readyAgain: ReadyAgain | null = null, random = half) {
  return remedyFor({ failure: { code, says: 'Words.', next: '' }, readyAgain, tries }, NOW, random);
}

describe('a Jira that is busy', () => {
  test.each<[string, ReadyAgain, number]>([
    ['until the instant it names', { kind: 'at', at: instant(NOW + 1_000_000) }, 1_000_000],
    ['for the seconds it names', { kind: 'after', seconds: 90 }, 90_000],
    ['until a minute after the next full hour', { kind: 'next-hour' }, 31 * MINUTE],
    ['for ten seconds at least', { kind: 'at', at: instant(NOW - 5) }, 10_000],
    ['for two hours at most', { kind: 'at', at: instant(NOW + 48 * HOUR) }, 2 * HOUR],
  ])('is waited for %s', (_, ready, milliseconds) => {
    expect(after('jira-busy', 0, ready)).toEqual({ kind: 'wait', until: NOW + milliseconds });
  });

  test('and names nothing is waited for a minute, then two, then four, and never set aside', () => {
    const waits = [0, 1, 2, 30].map((tries) => after('jira-busy', tries));
    expect(waits).toEqual([1, 2, 4, 4].map((minutes) => ({ kind: 'wait', until: NOW + minutes * MINUTE })));
  });
});

describe('what did not answer, and a store that refused', () => {
  test.each<FailureCode>(['jira-unreachable', 'store-refused'])(
    '%s is tried again, later each time',
    (code) => {
      const seconds = [0, 1, 2, 3, 4, 5, 6].map((tries) => {
        const remedy = after(code, tries);
        return remedy.kind === 'again' ? remedy.inSeconds : remedy.kind;
      });
      expect(seconds).toEqual([30, 60, 120, 240, 480, 900, 900]);
    },
  );

  test('is spread by chance, and never beyond what the queue can delay', () => {
    expect(after('jira-unreachable', 0, null, () => 0)).toEqual({ kind: 'again', inSeconds: 21 });
    expect(after('jira-unreachable', 6, null, () => 1)).toEqual({ kind: 'again', inSeconds: 900 });
  });

  test('is set aside at the eighth try', () => {
    expect(after('jira-unreachable', 7)).toEqual({ kind: 'set-aside', because: 'Words.' });
  });
});

test.each<FailureCode>([
  'jira-refused',
  'board-unknown',
  'jira-answer-unreadable',
  'store-unreadable',
  'unexpected',
])('%s is set aside at once: another try would say the same', (code) => {
  expect(after(code)).toEqual({ kind: 'set-aside', because: 'Words.' });
});
