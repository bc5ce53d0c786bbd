import { z } from 'zod';
import {
  addToSprint,
  closeSprint,
  createSprint,
  deleteSprint,
  editSprint,
  reEstimate,
  startSprint,
} from '../../local/jira/actions';
import { eventOfChange } from '../../local/forge/events/events-of-change';
import { readManifest } from '../../local/forge/manifest/read-manifest';
import type { ProductEvent } from '../../local/forge/events/product-event';
import { DAY } from '../../src/domain/model/instant';
import { longSite, startOf } from '../forge/queue/long-board';
import { POINTS_FIELD, anIssue, details } from '../local/jira/small-site';

/** The payloads as Atlassian documents them: what else a payload held, an app could not rely on. */
const text = z.string().min(1);
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$/);
const caused = { atlassianId: text.optional(), selfGenerated: z.boolean().optional() };
const sprint = z.strictObject({
  ...{ id: text, originBoardId: text, name: text, goal: z.string().optional() },
  state: z.enum(['future', 'active', 'closed']),
  createDate: instant.optional(),
  startDate: instant.optional(),
  endDate: instant.optional(),
  completeDate: instant.optional(),
});
const item = z.strictObject({
  ...{ field: text, fieldId: text.optional(), fieldtype: z.enum(['jira', 'custom']) },
  from: z.string().nullable(),
  fromString: z.string().nullable(),
  to: z.string().nullable(),
  toString: z.string().nullable(),
});
const issue = z.strictObject({
  ...{ id: text, key: text },
  fields: z.looseObject({
    summary: text,
    issuetype: z.object({}),
    project: z.object({}),
    status: z.object({}),
  }),
});
const sprintAlone = z.enum([
  'avi:jira-software:created:sprint',
  'avi:jira-software:started:sprint',
  'avi:jira-software:closed:sprint',
  'avi:jira-software:deleted:sprint',
]);
const issueAlone = z.enum(['avi:jira:created:issue', 'avi:jira:deleted:issue']);

const documented = z.discriminatedUnion('eventType', [
  z.strictObject({ eventType: sprintAlone, sprint, ...caused }),
  z.strictObject({
    eventType: z.literal('avi:jira-software:updated:sprint'),
    ...{ sprint, oldValue: sprint.partial(), ...caused },
  }),
  z.strictObject({ eventType: issueAlone, issue, ...caused }),
  z.strictObject({
    eventType: z.literal('avi:jira:updated:issue'),
    ...{ issue, ...caused },
    changelog: z.strictObject({ id: text, items: z.array(item).min(1) }),
  }),
  z.strictObject({
    eventType: z.literal('avi:jira-software:configuration-changed:board'),
    configuration: z.looseObject({ id: z.int(), name: text, type: z.enum(['simple', 'scrum', 'kanban']) }),
    ...caused,
  }),
]);

const EVENTS = [
  'avi:jira-software:closed:sprint',
  'avi:jira-software:configuration-changed:board',
  'avi:jira-software:created:sprint',
  'avi:jira-software:deleted:sprint',
  'avi:jira-software:started:sprint',
  'avi:jira-software:updated:sprint',
  'avi:jira:created:issue',
  'avi:jira:deleted:issue',
  'avi:jira:updated:issue',
];

const RUNNING = 3;
const PLANNED = 4;

/** What the app is told while everything happens on a site that can happen there. */
function eventsOfEverything(): readonly ProductEvent[] {
  const site = longSite(RUNNING - 1);
  const events: ProductEvent[] = [];
  const deed = { at: startOf(RUNNING) + 6 * DAY, by: 'paula' };
  site.listen((change) => void events.push(eventOfChange(change, 'the-app')));
  site.putIssue(anIssue(920_001, 'SHOP-920001'));
  addToSprint(site, '920001', RUNNING, deed);
  reEstimate(site, '920001', { fieldId: POINTS_FIELD, value: 3 }, deed);
  site.deleteIssue('900001', 'paula');
  editSprint(site, RUNNING, { goal: 'Another goal' }, deed);
  closeSprint(site, RUNNING, { ...deed, moveTo: PLANNED });
  startSprint(site, PLANNED, { startDate: deed.at, endDate: deed.at + 14 * DAY, by: deed.by });
  createSprint(site, 1, 'One more', deed.by);
  deleteSprint(site, PLANNED, 'the-app');
  site.configureBoard(1, details(1, 'project = SHOP', []).configuration);
  return events;
}

test('every event of the local host has the documented payload and nothing beside it', () => {
  const events = eventsOfEverything();
  expect([...new Set(events.map(({ eventType }) => eventType))].toSorted()).toEqual(EVENTS);
  const odd = events.flatMap((event) => {
    const { error } = documented.safeParse(JSON.parse(JSON.stringify(event)));
    return error === undefined ? [] : [`${event.eventType}: ${z.prettifyError(error)}`];
  });
  expect(odd).toEqual([]);
});

test('the app listens to events that the local host makes, so that each of them can be tried here', () => {
  const heard = readManifest('manifest.yml').triggers.flatMap(({ events }) => [...events.keys()]);
  expect(heard.length).toBeGreaterThan(5);
  expect(heard.filter((event) => !EVENTS.includes(event))).toEqual([]);
});
