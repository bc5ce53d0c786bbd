import { inspect } from 'node:util';
import { takeConnection } from '../../../local/real/connection';

const CLOUD = {
  JIRA_SITE: 'https://team.atlassian.net/',
  JIRA_EMAIL: 'me@example.test',
  JIRA_API_TOKEN: 'abc-DEF_123',
};
const DATA_CENTER = { JIRA_SITE: 'https://example.test/jira/', JIRA_TOKEN: 'abc-DEF_123' };

function signed(environment: Record<string, string | undefined>): string | null {
  const headers = new Headers();
  takeConnection(environment)?.sign(headers);
  return headers.get('authorization');
}

function words(environment: Record<string, string | undefined>): string {
  try {
    takeConnection(environment);
  } catch (thrown) {
    return inspect(thrown, { depth: 5 });
  }
  throw new Error('It was taken.');
}

describe('the connection to a real site', () => {
  test('without a site there is none', () => {
    expect(takeConnection({})).toBeNull();
    expect(takeConnection({ JIRA_SITE: ' ', JIRA_TOKEN: 'abc' })).toBeNull();
  });

  test('Jira Cloud: an address and a token that belong together', () => {
    expect(takeConnection({ ...CLOUD })).toMatchObject({
      address: 'https://team.atlassian.net',
      host: 'team.atlassian.net',
      kind: 'cloud',
    });
    expect(signed({ ...CLOUD })).toBe(
      `Basic ${Buffer.from('me@example.test:abc-DEF_123').toString('base64')}`,
    );
  });

  test('Jira Data Center: a personal token, and a Jira below a path', () => {
    expect(takeConnection({ ...DATA_CENTER })).toMatchObject({
      address: 'https://example.test/jira',
      kind: 'data-center',
    });
    expect(signed({ ...DATA_CENTER })).toBe('Bearer abc-DEF_123');
  });

  test('the address may come without https, as people say it', () => {
    expect(takeConnection({ ...CLOUD, JIRA_SITE: 'team.atlassian.net' })?.address).toBe(
      'https://team.atlassian.net',
    );
  });

  test('what is started from here inherits no token', () => {
    const environment: Record<string, string | undefined> = { ...CLOUD, JIRA_TOKEN: undefined, PATH: '/bin' };
    takeConnection(environment);
    expect(environment).toEqual({ JIRA_SITE: CLOUD.JIRA_SITE, PATH: '/bin' });
  });

  test('whoever prints a connection prints no token', () => {
    const connection = takeConnection({ ...CLOUD });
    const printed = inspect(connection, { depth: 10, showHidden: true }) + JSON.stringify(connection);
    expect(printed).not.toContain('abc-DEF_123');
    expect(printed).not.toContain(Buffer.from('me@example.test:abc-DEF_123').toString('base64'));
  });
});

describe('an environment that names no usable connection', () => {
  test.each([
    ['a site without a token', { JIRA_SITE: 'team.atlassian.net' }, 'The token for the site is missing.'],
    ['a token without its address', { ...CLOUD, JIRA_EMAIL: '' }, 'The token for the site is missing.'],
    ['two kinds of token', { ...CLOUD, JIRA_TOKEN: 'abc-DEF_123' }, 'both set'],
    ['an open line', { ...CLOUD, JIRA_SITE: 'http://team.atlassian.net' }, 'must begin with https'],
    [
      'an open line to a machine beside',
      { ...CLOUD, JIRA_SITE: 'http://127.0.0.1.example.test' },
      'must begin with https',
    ],
    ['another protocol', { ...CLOUD, JIRA_SITE: 'file:///etc/passwd' }, 'must begin with https'],
    ['no address', { ...CLOUD, JIRA_SITE: 'https://' }, 'JIRA_SITE is no address.'],
    [
      'a password in the address',
      { ...CLOUD, JIRA_SITE: 'https://me:abc-DEF_123@example.test' },
      'without a name, a password',
    ],
    [
      'a token that was cut by a line break',
      { ...CLOUD, JIRA_API_TOKEN: 'abc-DEF_\n123' },
      'JIRA_API_TOKEN holds a space',
    ],
    [
      'a token with a sign that none has',
      { ...DATA_CENTER, JIRA_TOKEN: 'abc-DEF_123€' },
      'JIRA_TOKEN holds a space',
    ],
  ])('%s: words with the next step, and nothing of the token', (_, environment, says) => {
    const said = words(environment);
    expect(said).toContain(says);
    expect(said).toContain('Set JIRA_SITE to the address of the site');
    expect(said).not.toContain('abc-DEF');
  });
});
