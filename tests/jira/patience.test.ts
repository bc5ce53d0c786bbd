import type { Jira, JiraResponse } from '../../src/jira/jira';
import { patientJira } from '../../src/jira/patience';

const request = { method: 'GET', path: '/rest/api/3/field' } as const;
const answer = (status: number, headers: Readonly<Record<string, string>> = {}): JiraResponse => ({
  status,
  headers,
  text: '',
});

/** A clock that jumps instead of sleeping, and a Jira that gives these answers one after the other. */
function scene(responses: readonly JiraResponse[], random = 0.5) {
  const left = [...responses];
  const waits: number[] = [];
  let now = Date.UTC(2026, 0, 1);
  let tries = 0;
  const jira: Jira = () => {
    tries += 1;
    return Promise.resolve(left.shift() ?? answer(200));
  };
  const sleep = (milliseconds: number) => {
    waits.push(milliseconds);
    now += milliseconds;
    return Promise.resolve();
  };
  return { jira, waiting: { now: () => now, sleep, random: () => random }, waits, tries: () => tries };
}

async function statusAfter({ jira, waiting }: ReturnType<typeof scene>, budget?: number) {
  return (await patientJira(jira, waiting, budget)(request)).status;
}

test.each([200, 400, 401, 403, 404, 410])('an answer with %i is given at once', async (status) => {
  const one = scene([answer(status)]);
  expect(await statusAfter(one)).toBe(status);
  expect(one.tries()).toBe(1);
});

test.each([429, 500, 502, 503])('%i is asked again after what Retry-After says', async (status) => {
  const one = scene([answer(status, { 'retry-after': '3' })]);
  expect(await statusAfter(one)).toBe(200);
  expect(one.waits).toEqual([3_000]);
});

test('Retry-After may be a date', async () => {
  const one = scene([answer(429, { 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' })]);
  await statusAfter(one);
  expect(one.waits).toEqual([5_000]);
});

test('a date that has passed is no wait', async () => {
  const one = scene([answer(429, { 'retry-after': 'Wed, 31 Dec 2025 23:59:00 GMT' })]);
  await statusAfter(one);
  expect(one.waits).toEqual([0]);
});

test.each([
  [0, [1_400, 2_800, 5_600]],
  [0.5, [2_000, 4_000, 8_000]],
  [1, [2_600, 5_200, 10_400]],
])('without Retry-After the waits double from 2 s, with chance %f', async (random, waits) => {
  const one = scene([answer(503), answer(503), answer(503)], random);
  await statusAfter(one, 60_000);
  expect(one.waits.map(Math.round)).toEqual(waits);
});

test('a Retry-After that nobody can read counts as none', async () => {
  const one = scene([answer(429, { 'retry-after': 'soon' })]);
  await statusAfter(one);
  expect(one.waits).toEqual([2_000]);
});

test('after four tries the last answer is given as it is', async () => {
  const one = scene(Array.from({ length: 9 }, () => answer(503, { 'retry-after': '1' })));
  expect(await statusAfter(one)).toBe(503);
  expect(one.tries()).toBe(4);
});

test('an hourly allowance that is used up is not waited for', async () => {
  const one = scene([answer(429, { 'ratelimit-reason': 'jira-quota-tenant-based', 'retry-after': '1' })]);
  expect(await statusAfter(one)).toBe(429);
  expect(one.waits).toEqual([]);
});

test('a burst is waited for', async () => {
  const one = scene([answer(429, { 'ratelimit-reason': 'jira-burst-based', 'retry-after': '1' })]);
  expect(await statusAfter(one)).toBe(200);
});

describe('all waits together', () => {
  test('never exceed ten seconds: a longer one is not begun', async () => {
    const one = scene([answer(503, { 'retry-after': '6' }), answer(503, { 'retry-after': '5' })]);
    expect(await statusAfter(one)).toBe(503);
    expect(one.waits).toEqual([6_000]);
  });

  test('may fill the budget exactly', async () => {
    const one = scene([answer(503, { 'retry-after': '6' }), answer(503, { 'retry-after': '4' })]);
    expect(await statusAfter(one)).toBe(200);
  });

  test('are counted over all requests of the port', async () => {
    const busy = answer(503, { 'retry-after': '6' });
    const one = scene([busy, answer(200), busy]);
    const patient = patientJira(one.jira, one.waiting);
    expect((await patient(request)).status).toBe(200);
    expect((await patient(request)).status).toBe(503);
  });

  test('count once where they overlap', async () => {
    const one = scene(Array.from({ length: 4 }, () => answer(503, { 'retry-after': '9' })));
    const standing = { ...one.waiting, now: () => 0 };
    const patient = patientJira(one.jira, standing);
    const answers = await Promise.all([1, 2, 3, 4].map(() => patient(request)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});
