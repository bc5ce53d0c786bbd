import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../../local/forge/manifest/read-manifest';
import { isKnownFailure } from '../../../src/domain/model/known-failure';
import { TINY_APP, closeAll, temporaryFolder } from './running-app';

afterEach(closeAll);

function manifestOf(text: string): string {
  const file = join(temporaryFolder(), 'manifest.yml');
  writeFileSync(file, text);
  return file;
}

describe('the manifest, as the host reads it', () => {
  const manifest = readManifest(join(TINY_APP, 'manifest.yml'));

  test('names the modules that have a place in Jira, in their order', () => {
    expect(manifest.modules).toEqual([
      { key: 'page', type: 'jira:projectPage', title: 'Tiny page', resource: 'main', resolver: 'resolver' },
      {
        key: 'settings',
        type: 'jira:projectSettingsPage',
        title: 'Tiny settings',
        resource: 'main',
        resolver: null,
      },
    ]);
  });

  test('names each function with its file, its export and its time', () => {
    expect(manifest.functions.get('slow')).toEqual({
      key: 'slow',
      file: 'index',
      exportName: 'slow',
      timeoutSeconds: 60,
    });
    expect(manifest.functions.get('resolver')?.timeoutSeconds).toBeNull();
  });

  test('names resources, consumers and the id of the app', () => {
    expect(manifest.appId).toBe('7171aaaa-0000-4000-8000-000000000001');
    expect(manifest.resources.get('main')).toBe('panel');
    expect(manifest.consumers.get('numbers')).toEqual({ key: 'counter', functionKey: 'count' });
  });

  test('names the file of each language, and what stands in for the others', () => {
    expect([...manifest.languages.files]).toEqual([
      ['en-US', 'locales/en-US.json'],
      ['de-DE', 'locales/de-DE.json'],
    ]);
    expect(manifest.languages.fallback).toEqual({ default: 'en-US' });
  });

  test('of an app without translations names no language', () => {
    expect(readManifest(manifestOf('app: { id: a/b }\nmodules: {}')).languages.files.size).toBe(0);
  });

  test('gives an index that is one attribute the name of the attribute', () => {
    expect(manifest.entities[0]?.indexes).toEqual([
      { name: 'day', partition: [], range: ['day'] },
      { name: 'by-place', partition: ['place'], range: ['day'] },
    ]);
  });

  test.each([
    ['that is no YAML', 'app: [', 'manifest.yml cannot be read'],
    ['without an app', 'modules: {}', 'app'],
    [
      'with a handler that is no file and export',
      'app: { id: a/b }\nmodules: { function: [{ key: f, handler: index }] }',
      'handler',
    ],
  ])('%s is a known failure that says where', (_, text, says) => {
    try {
      readManifest(manifestOf(text));
    } catch (thrown) {
      expect(isKnownFailure(thrown) && thrown.failure.says).toContain(says);
      expect(isKnownFailure(thrown) && thrown.failure.next).not.toBe('');
      return;
    }
    throw new Error('A manifest that cannot be read was read.');
  });
});
