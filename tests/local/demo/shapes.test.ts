import { makeDemoSite } from '../../../local/demo/demo-site';
import type { RawIssue } from '../../../local/jira/site';
import {
  entriesOldestFirst,
  milliseconds,
  pointsToday,
  sprintsToday,
  statusToday,
  valuesOf,
} from './naive-reading';

const NOW = Date.UTC(2026, 2, 11, 10);
const site = makeDemoSite({ seed: 11, now: NOW });
const fieldsOf = ({ issuetype }: RawIssue['fields']): { readonly subtask: boolean } =>
  issuetype as { readonly subtask: boolean };

describe('every issue of the demo', () => {
  test('has an id that grows with its creation and a key that nobody else has', () => {
    const created = site.issues.map(({ fields }) => milliseconds(fields.created));
    expect(created).toEqual([...created].sort((one, other) => one - other));
    expect(new Set(site.issues.map(({ id }) => id)).size).toBe(site.issues.length);
    expect(new Set(site.issues.map(({ key }) => key)).size).toBe(site.issues.length);
  });

  test('has its whole history, newest entry first, with ids that grow with time', () => {
    for (const { changelog } of site.issues) {
      expect(changelog.total).toBe(changelog.histories.length);
      const oldestFirst = [...changelog.histories].reverse();
      expect(oldestFirst).toEqual(
        [...oldestFirst].sort((one, other) => milliseconds(one.created) - milliseconds(other.created)),
      );
    }
    const all = site.issues.flatMap(({ changelog }) => changelog.histories);
    const byId = [...all].sort((one, other) => Number(one.id) - Number(other.id));
    const instants = byId.map(({ created }) => milliseconds(created));
    expect(instants).toEqual([...instants].sort((one, other) => one - other));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('changes neither before its creation nor after the present', () => {
    for (const issue of site.issues) {
      const instants = entriesOldestFirst(issue).map(({ created }) => milliseconds(created));
      expect(Math.min(...instants, NOW)).toBeGreaterThanOrEqual(milliseconds(issue.fields.created));
      expect(Math.max(...instants, milliseconds(issue.fields.created))).toBeLessThanOrEqual(NOW);
    }
  });

  test('was updated when it last changed', () => {
    for (const issue of site.issues) {
      const last = entriesOldestFirst(issue).at(-1)?.created ?? issue.fields.created;
      expect(milliseconds(issue.fields.updated)).toBe(milliseconds(last));
    }
  });

  test('replayed from its first entry ends in the Sprint field it shows, deleted sprints apart', () => {
    const known = new Set(
      [...site.boardDetails.values()].flatMap(({ sprints }) => sprints.map(({ id }) => id)),
    );
    for (const issue of site.issues.filter(({ fields }) => !fieldsOf(fields).subtask)) {
      const replayed = valuesOf(issue, 'Sprint', 'id', sprintsToday(issue)).at(-1)?.value ?? '';
      const named = replayed.split(', ').filter((id) => known.has(Number(id)));
      expect(named.join(', ')).toBe(sprintsToday(issue) ?? '');
    }
  });

  test.each([
    ['status', 'id', statusToday],
    ['Story Points', 'text', pointsToday],
    ['Story point estimate', 'text', pointsToday],
  ] as const)('replayed from its first entry ends in the %s it shows', (field, side, today) => {
    const changed = site.issues.filter((issue) => namesField(issue, field));
    expect(changed.length).toBeGreaterThan(100);
    for (const issue of changed) {
      const value = valuesOf(issue, field, side, null).at(-1)?.value ?? null;
      expect(side === 'id' ? value : Number(value)).toBe(side === 'id' ? today(issue) : Number(today(issue)));
    }
  });

  test('starts each change where the one before it ended', () => {
    const broken = site.issues.filter((issue) =>
      ['status', 'Sprint', 'description', 'assignee'].some((field) => !isChain(issue, field)),
    );
    expect(broken.map(({ key }) => key)).toEqual([]);
  });
});

describe('an issue that is done', () => {
  test('was resolved by the entry that gave it its resolution, or at its creation', () => {
    for (const issue of site.issues) {
      const { resolutiondate, resolution, created } = issue.fields;
      expect(resolutiondate === null).toBe(resolution === null);
      const last = entriesOldestFirst(issue)
        .filter(({ items }) => items.some(({ field }) => field === 'resolution'))
        .at(-1);
      if (resolutiondate !== null)
        expect(milliseconds(resolutiondate)).toBe(milliseconds(last?.created ?? created));
    }
  });

  test('is reached in the same entry as its resolution', () => {
    const entries = site.issues.flatMap(({ changelog }) => changelog.histories);
    const alone = entries.filter(
      ({ items }) =>
        items.some(({ field }) => field === 'resolution') && items.every(({ field }) => field !== 'status'),
    );
    expect(alone).toEqual([]);
  });
});

describe('the site around the issues', () => {
  test('knows every field, and every status but the deleted one', () => {
    const fields = new Set(site.fields.map(({ id }) => id));
    const used = new Set(site.issues.flatMap((issue) => Object.keys(issue.fields)));
    expect([...used].filter((id) => !fields.has(id))).toEqual([]);
    const statuses = new Set(site.statuses.map(({ id }) => id));
    const named = new Set(
      site.issues.flatMap((issue) =>
        valuesOf(issue, 'status', 'id', statusToday(issue)).map(({ value }) => value),
      ),
    );
    expect([...named].filter((id) => !statuses.has(id ?? ''))).toEqual(['10006']);
  });

  test('gives team-managed boards statuses of their own with everybody’s names', () => {
    const named = site.statuses.filter(({ name }) => name === 'In Progress');
    expect(named).toHaveLength(3);
    expect(site.boards.filter(({ type }) => type === 'simple')).toHaveLength(2);
    expect(named.filter((status) => status.scope !== undefined)).toHaveLength(2);
  });

  test('names sub-tasks at their parents and gives them the parents’ sprints without a history', () => {
    const children = site.issues.filter(({ fields }) => fieldsOf(fields).subtask);
    const byKey = new Map(site.issues.map((issue) => [issue.key, issue]));
    expect(children.length).toBeGreaterThan(40);
    for (const child of children) {
      const { key } = child.fields.parent as { readonly key: string };
      const parent = byKey.get(key);
      expect((parent?.fields.subtasks as { readonly key: string }[]).map((one) => one.key)).toContain(
        child.key,
      );
      expect(child.fields.customfield_10020).toEqual(parent?.fields.customfield_10020);
      expect(namesField(child, 'Sprint')).toBe(false);
    }
  });
});

function namesField({ changelog }: RawIssue, field: string): boolean {
  return changelog.histories.some(({ items }) => items.some((item) => item.field === field));
}

function isChain(issue: RawIssue, field: string): boolean {
  const items = entriesOldestFirst(issue).flatMap((entry) =>
    entry.items.filter((item) => item.field === field),
  );
  return items.every((item, place) => {
    const before = items[place - 1];
    return before === undefined || (item.from === before.to && item.fromString === textOf(before));
  });
}

function textOf(item: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(item).find(([name]) => name === 'toString')?.[1];
}
