import { namesFolder, realSettings, startSettings } from '../../../local/forge/start-settings';

const ROOT = '/repository';
const SITE = { host: 'team.atlassian.net', address: 'https://team.atlassian.net' };
const settings = (...words: string[]) => realSettings(words, ROOT, SITE);

describe('what `npm start` is told about a real site', () => {
  test('nothing: the boards there are, with a state of its own', () => {
    expect(settings()).toEqual({
      ...{ siteDirectory: null, siteName: 'team.atlassian.net, only read', port: 3880, fresh: false },
      stateDirectory: expect.stringMatching(
        /^\/repository\/\.local\/state\/team-atlassian-net-[0-9a-f]{8}$/,
      ) as string,
    });
  });

  test('a board, a port, and to forget', () => {
    expect(settings('--board', '12', '--port', '4100', '--fresh')).toMatchObject({
      ...{ boardId: 12, port: 4_100, fresh: true },
    });
  });

  test('two Jiras of one host share nothing that is kept', () => {
    const below = realSettings([], ROOT, { ...SITE, address: 'https://team.atlassian.net/jira' });
    expect(below.stateDirectory).not.toBe(settings().stateDirectory);
  });

  test('a folder with a full stop in its name has a state that can be opened', () => {
    expect(startSettings(['--site', '/a/my.site'], ROOT).stateDirectory).toMatch(/\/my-site-[0-9a-f]{8}$/);
  });

  test('a folder is looked at where one is named', () => {
    expect([namesFolder(['--site', 'mine']), namesFolder(['--board', '3']), namesFolder([])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each([['0'], ['-1'], ['twelve'], ['1.5'], ['']])('"%s" is no board', (board) => {
    expect(() => settings(`--board=${board}`)).toThrow(`"${board}" is not the number of a board`);
  });

  test('a board without a real site: words that say so', () => {
    expect(() => startSettings(['--board', '3'], ROOT)).toThrow('Only a real site has --board');
  });
});
