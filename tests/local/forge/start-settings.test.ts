import { resolve } from 'node:path';
import { startSettings } from '../../../local/forge/start-settings';

const ROOT = '/repository';
const settings = (...words: string[]) => startSettings(words, ROOT);

describe('what `npm start` is told', () => {
  test('nothing: the demo site, with a state of its own', () => {
    expect(settings()).toEqual({
      siteDirectory: null,
      siteName: 'demo site',
      port: 3880,
      fresh: false,
      stateDirectory: '/repository/.local/state/demo',
    });
  });

  test('a site folder, a port, and to forget', () => {
    expect(settings('--site', 'folders/mine', '--port', '4100', '--fresh')).toMatchObject({
      siteDirectory: resolve('folders/mine'),
      siteName: 'mine',
      port: 4_100,
      fresh: true,
    });
  });

  test('two folders of the same name: they do not share what is kept', () => {
    const one = settings('--site', '/a/mine').stateDirectory;
    expect(one).toMatch(/^\/repository\/\.local\/state\/mine-[0-9a-f]{8}$/);
    expect(settings('--site', '/b/mine').stateDirectory).not.toBe(one);
    expect(settings('--site', '/a/mine').stateDirectory).toBe(one);
  });

  test.each([
    ['a port that is none', ['--port', 'many'], '"many" is not a port'],
    ['a port with no port after it', ['--port', '65535'], '"65535" is not a port'],
    ['port 0', ['--port', '0'], '"0" is not a port'],
    ['a word that nobody knows', ['--quick'], '--quick'],
    ['a site without a folder', ['--site'], '--site'],
  ])('%s: a sentence and how to start', (_, words, says) => {
    try {
      settings(...words);
    } catch (thrown) {
      expect(thrown).toMatchObject({ failure: { next: expect.stringContaining('npm start') as string } });
      expect(String(thrown)).toContain(says);
      return;
    }
    throw new Error('It was taken.');
  });
});
