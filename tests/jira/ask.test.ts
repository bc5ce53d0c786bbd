import { z } from 'zod';
import { knownFailure } from '../../src/domain/model/known-failure';
import { ask } from '../../src/jira/ask';
import type { Jira, JiraResponse } from '../../src/jira/jira';
import { failureOf } from './failure-of';
import { ok, refused } from './scripted-jira';

const schema = z.object({ timeZone: z.string() });
const question = {
  request: { method: 'GET', path: '/rest/api/3/myself' },
  answer: 'the zone',
  schema,
} as const;
const asked = (response: JiraResponse) => () => ask(() => Promise.resolve(response), question);
const html = (status: number) => ({
  status,
  headers: { 'content-type': 'text/html' },
  text: '<html>Sign in</html>',
});

test('an answer is read, fields nobody asked for are left aside', async () => {
  expect(await asked(ok({ timeZone: 'Europe/Berlin', accountId: 'x' }))()).toEqual({
    timeZone: 'Europe/Berlin',
  });
});

describe('a refusal', () => {
  test.each([
    [400, 'jira-refused', 'did not accept'],
    [401, 'jira-refused', 'sign-in'],
    [403, 'jira-refused', 'does not allow'],
    [404, 'jira-refused', 'could not find'],
    [410, 'jira-refused', 'no longer offers'],
    [418, 'jira-refused', 'status 418'],
    [302, 'jira-refused', 'status 302'],
    [429, 'jira-busy', 'too many questions'],
    [500, 'jira-unreachable', 'not well'],
    [503, 'jira-unreachable', 'not well'],
  ])('with %i has words and a next step', async (status, code, words) => {
    const failure = await failureOf(asked(html(status)));
    expect(failure.code).toBe(code);
    expect(failure.says).toContain(words);
    expect(failure.says).not.toContain('<');
    expect(failure.next).not.toBe('');
  });

  test('carries Jira’s own words', async () => {
    const failure = await failureOf(asked(refused(400, 'Error in the JQL Query.', 'Expecting a value.')));
    expect(failure.says).toContain('Jira says: Error in the JQL Query. Expecting a value.');
  });

  test('carries Jira’s words about single fields', async () => {
    const text = JSON.stringify({ errors: { jql: 'Unbounded.' } });
    expect((await failureOf(asked({ status: 400, headers: {}, text }))).says).toContain(
      'Jira says: Unbounded.',
    );
  });

  test('by a quota says when the allowance is filled again', async () => {
    const headers = {
      'ratelimit-reason': 'jira-quota-tenant-based',
      'x-ratelimit-reset': '2026-11-21T08:00:00Z',
    };
    const failure = await failureOf(asked({ status: 429, headers, text: '' }));
    expect(failure).toMatchObject({ code: 'jira-busy', next: expect.stringContaining('Wait') as string });
    expect(failure.says).toContain('2026-11-21T08:00:00Z');
  });

  test('by a quota that does not say when speaks of the full hour', async () => {
    const headers = { 'ratelimit-reason': 'jira-quota-global-based' };
    expect((await failureOf(asked({ status: 429, headers, text: '' }))).says).toContain('full hour');
  });
});

describe('an answer that is no answer', () => {
  test('a web page where data should be', async () => {
    const failure = await failureOf(asked(html(200)));
    expect(failure.code).toBe('jira-answer-unreadable');
    expect(failure.says).toContain('web page');
    expect(failure.says).toContain('the zone');
  });

  test.each(['{"timeZone":"Eur', '', 'null,'])('data that broke off: %s', async (text) => {
    const failure = await failureOf(asked({ status: 200, headers: {}, text }));
    expect(failure.code).toBe('jira-answer-unreadable');
    expect(failure.says).toContain('broke off');
  });

  test('data without a field we need names the field', async () => {
    expect((await failureOf(asked(ok({ zone: 'UTC' })))).says).toContain('"timeZone"');
  });

  test('nothing at all', async () => {
    const dead: Jira = () => Promise.reject(new TypeError('fetch failed'));
    const failure = await failureOf(() => ask(dead, question));
    expect(failure.code).toBe('jira-unreachable');
    expect(failure.says).not.toContain('fetch');
  });
});

test('a failure the port already put into words keeps them', async () => {
  const port: Jira = () => Promise.reject(knownFailure('jira-refused', 'Consent is missing.', 'Grant it.'));
  expect((await failureOf(() => ask(port, question))).says).toBe('Consent is missing.');
});
