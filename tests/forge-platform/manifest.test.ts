import { copyApp } from './app-copy';
import type { Looked } from './look-at-app';
import { runInFolder } from './run-in-folder';

describe('the app, as it is', () => {
  const looked = lookAtApp(['events', 'lint']);

  test("Forge's own checks and linters find nothing", () => {
    expect(looked.findings).toEqual([]);
  });

  test('nothing leaves Atlassian, and the content security policy stays strict', () => {
    expect(Object.keys(looked.manifest.permissions ?? {})).toEqual(['scopes']);
    expect(looked.manifest.remotes).toBeUndefined();
  });

  test('one panel and one resolver stand behind every place in Jira', () => {
    const places = Object.entries(looked.manifest.modules ?? {}).flatMap(([place, list]) =>
      place.startsWith('jira:') && place !== 'jira:jqlFunction'
        ? (list as { resource: string; resolver: { function: string } }[])
        : [],
    );
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      expect(place).toMatchObject({ resource: 'main', resolver: { function: 'resolver' } });
    }
  });

  test('functions in searches are about items, and each can be asked in and not in', () => {
    const functions = looked.manifest.modules?.['jira:jqlFunction'] ?? [];
    expect(functions.map(({ name }) => name).sort()).toEqual([
      'addedAfterSprintStart',
      'carriedOver',
      'notMarked',
      'removedAfterSprintStart',
    ]);
    for (const one of functions) {
      expect(one).toMatchObject({ types: ['issue'], operators: ['in', 'not in'], function: 'jql-functions' });
    }
  });
});

test('a panel that is not where the manifest says is found', () => {
  const moved = lookAtApp([], (manifest) => manifest.replace('static/panel/dist', 'static/nowhere'));
  expect(moved.findings.join()).toMatch(/static\/nowhere/);
});

function lookAtApp(looks: readonly string[], change?: (manifest: string) => string): Looked {
  const app = copyApp(change);
  try {
    return runInFolder(app.folder, 'look-at-app.ts', ...looks) as Looked;
  } finally {
    app.remove();
  }
}
