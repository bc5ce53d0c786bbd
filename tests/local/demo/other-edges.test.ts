import { site } from './edge-reading';
import { entriesOldestFirst, valuesOf } from './naive-reading';

describe('other edges occur in the demo', () => {
  test('moved to another project: the key changes, the id stays', () => {
    const moved = site.issues.filter((issue) => valuesOf(issue, 'Key', 'text', null).length > 1);
    expect(moved.map(({ key }) => key.slice(0, 3)).sort()).toEqual(['CLN', 'LIB']);
    for (const issue of moved) expect(valuesOf(issue, 'Key', 'text', null).at(-1)?.value).toBe(issue.key);
  });

  test('author missing', () => {
    const entries = site.issues.flatMap(({ changelog }) => changelog.histories);
    expect(entries.filter(({ author }) => author === undefined).length).toBeGreaterThan(20);
  });

  test('a history of more than one page', () => {
    expect(Math.max(...site.issues.map(({ changelog }) => changelog.total))).toBeGreaterThan(100);
  });

  test('an epic in a sprint, and sub-tasks', () => {
    const types = site.issues.map(({ fields }) => ({
      ...(fields.issuetype as { readonly hierarchyLevel: number }),
      sprints: fields.customfield_10020,
    }));
    expect(
      types.filter(({ hierarchyLevel, sprints }) => hierarchyLevel === 1 && sprints !== null),
    ).toHaveLength(1);
    expect(types.filter(({ hierarchyLevel }) => hierarchyLevel === -1).length).toBeGreaterThan(40);
  });

  test('flagged for some hours, and cleared', () => {
    const flags = site.issues.flatMap((issue) =>
      entriesOldestFirst(issue).flatMap(({ items }) => items.filter((item) => item.field === 'Flagged')),
    );
    expect(flags.length).toBeGreaterThan(40);
    expect(
      flags.filter(({ to }) => to === '[10019]').length - flags.filter(({ to }) => to === '').length,
    ).toBeLessThanOrEqual(6);
  });
});
