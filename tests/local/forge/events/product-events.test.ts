import type { ProductEvent } from '../../../../local/forge/events/product-event';
import { NOW, POINTS_FIELD, SHOP, SPRINT_FIELD, details } from '../../jira/small-site';
import { ADMIN, type LiveHost, closeLiveApp, runLiveApp } from '../live-host';

let host: LiveHost;
const start = async (...settings: Parameters<typeof runLiveApp>) => {
  host = await runLiveApp(...settings);
  return host;
};
afterEach(closeLiveApp);

const intoSprint = (key: string) => host.jira('POST', '/rest/agile/1.0/sprint/12/issue', { issues: [key] });

describe('a change of an item', () => {
  test('comes to the trigger with the item, its changelog and who caused it, and runs without a user', async () => {
    await start();
    expect(await intoSprint('SHOP-10')).toMatchObject({ status: 204 });
    expect(await host.noted('event')).toEqual([
      {
        eventType: 'avi:jira:updated:issue',
        issue: {
          id: '104',
          key: 'SHOP-10',
          fields: expect.objectContaining({ summary: 'Summary of SHOP-10', project: SHOP }) as object,
        },
        changelog: {
          id: '904',
          items: [
            {
              field: 'Sprint',
              fieldtype: 'custom',
              fieldId: SPRINT_FIELD,
              from: '13',
              fromString: 'Guests return',
              to: '12',
              toString: 'Guests pay',
            },
          ],
        },
        atlassianId: ADMIN,
        user: null,
      },
    ]);
  });

  test('carries neither the sprint nor the estimate among the fields, as in Jira', async () => {
    await start();
    await intoSprint('SHOP-10');
    const [event] = await host.noted('event');
    expect(JSON.stringify(event?.['issue'])).not.toMatch(new RegExp(`${SPRINT_FIELD}|${POINTS_FIELD}`));
  });

  test('is an event when the menu of happenings makes it, too', async () => {
    await start({}, { now: () => NOW });
    await host.post('/happen', { id: 'remove-item', project: 'SHOP' });
    const [event] = await host.noted('event');
    expect(event).toMatchObject({ eventType: 'avi:jira:updated:issue' });
    expect(event).not.toHaveProperty('atlassianId');
  });

  test('that the app makes itself is left out by ignoreSelf and comes marked to others', async () => {
    await start();
    await host.ask({
      functionKey: 'rename',
      payload: { key: 'SHOP-1', summary: 'Try again' },
      as: ADMIN,
      project: 'SHOP',
    });
    expect(await host.noted('event')).toEqual([]);
    expect(await host.noted('stubborn')).toHaveLength(1);
  });

  test('comes to a filtered trigger only when the expression says so', async () => {
    await start();
    await host.jira('PUT', '/rest/api/3/issue/SHOP-1', { fields: { [POINTS_FIELD]: 8 } });
    expect(await host.noted('sprint-move')).toEqual([]);
    await intoSprint('SHOP-10');
    expect(await host.noted('sprint-move')).toHaveLength(1);
  });

  test('whose trigger throws is given up, and the log says of which kind the error was', async () => {
    await start();
    await host.jira('PUT', '/rest/api/3/issue/SHOP-1', { fields: { summary: 'Break the trigger' } });
    await host.settled();
    expect(host.lines).toContain('trigger issues: TypeError ended an event');
  });

  test('that creates or deletes it has an event of its own', async () => {
    await start();
    const fields = { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'Pay later' };
    await host.jira('POST', '/rest/api/3/issue', { fields });
    await host.jira('DELETE', '/rest/api/3/issue/SHOP-11');
    const events = await host.noted('event');
    expect(events.map(({ eventType }) => eventType)).toEqual([
      'avi:jira:created:issue',
      'avi:jira:deleted:issue',
    ]);
    expect(events.map(({ atlassianId }) => atlassianId)).toEqual([ADMIN, ADMIN]);
  });
});

describe('a change of a sprint', () => {
  const types = async () => (await host.noted('event')).map(({ eventType }) => eventType);

  test('is told by the step it took, with ids as texts and dates as Jira Software writes them', async () => {
    await start();
    const dates = { startDate: '2026-03-20T12:30:00.000Z', endDate: '2026-04-03T12:30:00.000Z' };
    await host.jira('POST', '/rest/agile/1.0/sprint/13', { state: 'active', ...dates });
    expect(await host.noted('event')).toEqual([
      {
        eventType: 'avi:jira-software:started:sprint',
        sprint: {
          id: '13',
          originBoardId: '1',
          name: 'Guests return',
          state: 'active',
          startDate: '2026-03-20T12:30:00.000+0000',
          endDate: '2026-04-03T12:30:00.000+0000',
        },
        atlassianId: ADMIN,
        user: null,
      },
    ]);
  });

  test('names what was otherwise before, and only that', async () => {
    await start();
    await host.jira('POST', '/rest/agile/1.0/sprint/11', { goal: 'Guests can empty a basket' });
    const [event] = await host.noted('event');
    expect(event).toMatchObject({
      eventType: 'avi:jira-software:updated:sprint',
      oldValue: { goal: 'Guests can fill a basket' },
    });
    expect(Object.keys(event?.['oldValue'] as object)).toEqual(['goal']);
  });

  test('that closes it comes with one more for each item that moves on', async () => {
    await start();
    await host.jira('POST', '/rest/agile/1.0/sprint/12', { state: 'closed' });
    expect((await types()).sort()).toEqual(['avi:jira-software:closed:sprint', 'avi:jira:updated:issue']);
  });

  test('that deletes it, and one of a board, have events of their own', async () => {
    await start();
    await host.jira('DELETE', '/rest/agile/1.0/sprint/13');
    host.site.configureBoard(1, details(1, 'project = SHOP', []).configuration);
    const [deleted, configured] = await host.noted('event');
    expect(deleted).toMatchObject({ eventType: 'avi:jira-software:deleted:sprint', sprint: { id: '13' } });
    expect(configured).toMatchObject({
      eventType: 'avi:jira-software:configuration-changed:board',
      configuration: { id: 1, name: 'Shop board', type: 'scrum', filter: { id: '101' } },
    });
    expect(JSON.stringify(configured)).not.toContain('jql');
  });
});

describe('a retry', () => {
  test('comes after the wait with what the function wanted to know, four times and not a fifth time', async () => {
    await start();
    await host.jira('PUT', '/rest/api/3/issue/SHOP-1', { fields: { summary: 'Try again' } });
    for (const attempt of [0, 1, 2, 3, 4, 5]) {
      const seen = await host.noted('stubborn');
      expect(seen).toHaveLength(Math.min(attempt + 1, 5));
      host.clock.moveOn(600_000);
    }
    expect((await host.noted('stubborn')).at(-1)).toEqual({ retryCount: 4, data: { attempt: 4 } });
    expect(host.lines).toContain('trigger stubborn: an event was tried five times and is given up');
  });
});

describe('deliveries', () => {
  test('can be dropped, repeated, delayed and reordered by whoever starts the host', async () => {
    const held: (() => Promise<void>)[] = [];
    const batches: (readonly ProductEvent[])[] = [];
    await start(
      {},
      {
        async deliverEvents(events, deliver) {
          batches.push(events);
          const [first, ...others] = events;
          if (first === undefined) return;
          held.push(() => deliver(first));
          for (const event of others.toReversed()) await deliver(event);
        },
      },
    );
    await host.jira('POST', '/rest/agile/1.0/sprint/12', { state: 'closed' });
    expect((await host.noted('event')).map(({ eventType }) => eventType)).toEqual(['avi:jira:updated:issue']);
    await held[0]?.();
    await held[0]?.();
    expect(await host.noted('event')).toHaveLength(3);
    expect(batches.map(({ length }) => length)).toEqual([2]);
  });

  test('of a site that is put in the place of another one there are none', async () => {
    await start();
    host.site.replace(host.site);
    expect(await host.noted('event')).toEqual([]);
  });
});
