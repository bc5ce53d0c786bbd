import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { eventFilter, type WantsEvent } from '../../../local/forge/events/trigger-filter';
import { readManifest } from '../../../local/forge/manifest/read-manifest';

const MANIFEST = join(__dirname, '../../../manifest.yml');
const UPDATED = 'avi:jira:updated:issue';

function filterOfUpdates(): WantsEvent {
  const trigger = readManifest(MANIFEST).triggers.find(({ functionKey }) => functionKey === 'on-issue');
  const filter = trigger?.events.get(UPDATED);
  if (filter === undefined || filter === null) throw new Error('Updates of items are filtered.');
  return eventFilter(filter, () => undefined);
}

const wants = filterOfUpdates();
const update = (...items: readonly object[]) => ({ eventType: UPDATED, changelog: { id: '9', items } });
const change = (fieldId: string, field = fieldId) => ({ field, fieldId, from: null, to: null });

describe('an update of an item', () => {
  test.each([
    'assignee',
    'labels',
    'priority',
    'summary',
    'fixVersions',
    'duedate',
    'timespent',
    'attachment',
  ])('of nothing but %s is not received', (fieldId) => {
    expect(wants(update(change(fieldId)))).toBe(false);
  });

  test.each([
    ...['status', 'resolution', 'description', 'issuetype', 'timeoriginalestimate', 'project'],
    ...['customfield_10020', 'customfield_31415'],
  ])('of %s is received', (fieldId) => {
    expect(wants(update(change(fieldId)))).toBe(true);
  });

  test('of its rank, whose field has another id on each site, is not received', () => {
    expect(wants(update(change('customfield_10019', 'Rank')))).toBe(false);
  });

  test('of a link, which names no field, is received', () => {
    expect(wants(update({ field: 'Link', from: null, to: 'SHOP-2' }))).toBe(true);
  });

  test('of the rank and the sprint, as when it is dragged into one, is received', () => {
    expect(wants(update(change('customfield_10019', 'Rank'), change('customfield_10020', 'Sprint')))).toBe(
      true,
    );
  });

  test('that does not say what changed is received', () => {
    expect(wants({ eventType: UPDATED })).toBe(true);
    expect(wants({ eventType: UPDATED, changelog: { id: '9' } })).toBe(true);
  });

  test('that the app caused itself is not received', () => {
    expect(wants({ ...update(change('status')), selfGenerated: true })).toBe(false);
  });
});

test('the reading of history has the longest time that the platform gives', () => {
  const { modules } = parse(readFileSync(MANIFEST, 'utf8')) as {
    modules: { function: readonly { key: string; timeoutSeconds?: number }[] };
  };
  const seconds = new Map(modules.function.map(({ key, timeoutSeconds }) => [key, timeoutSeconds]));
  expect([seconds.get('history-consumer'), seconds.get('daily-pass')]).toEqual([900, 900]);
});
