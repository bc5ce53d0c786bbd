import { readyAgain } from '../../src/jira/ready-again';

const NAMED = '2026-03-20T13:00:00.000Z';
const quota = { 'ratelimit-reason': 'jira-quota-tenant-based' };

test.each<[string, Record<string, string>, ReturnType<typeof readyAgain>]>([
  [
    'the instant of the reset',
    { ...quota, 'x-ratelimit-reset': NAMED },
    { kind: 'at', at: Date.parse(NAMED) as never },
  ],
  [
    'the reset before the seconds',
    { 'x-ratelimit-reset': NAMED, 'retry-after': '5' },
    { kind: 'at', at: Date.parse(NAMED) as never },
  ],
  ['seconds', { ...quota, 'retry-after': '1200' }, { kind: 'after', seconds: 1200 }],
  [
    'a date',
    { 'retry-after': 'Fri, 20 Mar 2026 13:00:00 GMT' },
    { kind: 'at', at: Date.parse(NAMED) as never },
  ],
  ['an allowance without a time', quota, { kind: 'next-hour' }],
  ['nothing', {}, null],
  ['nonsense', { 'retry-after': 'soon', 'x-ratelimit-reset': 'later' }, null],
])('when Jira answers again is read from %s', (_, headers, expected) => {
  expect(readyAgain({ status: 429, headers, text: '' })).toEqual(expected);
});
