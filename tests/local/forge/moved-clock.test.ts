import { NOW } from '../jira/small-site';
import { ADMIN, type LiveHost, closeLiveApp, runLiveApp } from './live-host';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

let host: LiveHost;
afterEach(closeLiveApp);

const ask = (functionKey: string, payload: object = {}) =>
  host.ask({ functionKey, payload, as: ADMIN, project: 'SHOP' });
const happen = (id: string, project = 'SHOP') => host.post('/happen', { id, project });

describe('a clock that is moved on', () => {
  test('is the app’s clock too, and nobody else’s', async () => {
    host = await runLiveApp();
    const before = Date.now();
    await happen('next-day');
    const seen = (await ask('clock')) as { now: number; made: number; words: string };
    for (const instant of [seen.now, seen.made, Date.parse(seen.words) + 1_000]) {
      expect(instant).toBeGreaterThanOrEqual(before + DAY);
      expect(instant).toBeLessThan(before + DAY + 2 * MINUTE);
    }
    expect(Date.now() - before).toBeLessThan(2 * MINUTE);
    expect(new Date(5)).toBeInstanceOf(Date);
  });

  test('leaves no other clock behind when the host has closed', async () => {
    const real = Date;
    host = await runLiveApp();
    await happen('next-day');
    expect(Date).not.toBe(real);
    await closeLiveApp();
    expect(Date).toBe(real);
  });

  test('is Jira’s clock: a change is written at the moved instant', async () => {
    host = await runLiveApp({}, { now: () => NOW });
    await happen('next-day');
    await host.jira('PUT', '/rest/api/3/issue/SHOP-1', { fields: { summary: 'Pay tomorrow' } });
    expect(host.site.issue('SHOP-1')?.updated).toBe(NOW + DAY);
  });

  test('brings what a queue was to do later', async () => {
    host = await runLiveApp();
    await ask('pushLater', { seconds: 900 });
    expect(await host.noted('later')).toEqual([]);
    host.clock.moveOn(15 * MINUTE);
    expect(await host.noted('later')).toHaveLength(1);
  });

  test('moves to the planned end of the running sprint, and not beyond', async () => {
    host = await runLiveApp({}, { now: () => NOW });
    expect(await happen('end-of-sprint')).toBe('It is now 2026-03-20 17:00 UTC.');
    expect(await happen('end-of-sprint')).toBe('Guests pay is past its planned end already.');
    expect(await happen('end-of-sprint', 'OPS')).toBe('No sprint is running in this project.');
  });
});

describe('a schedule', () => {
  test('begins some minutes after the start, then comes once a day, without a user', async () => {
    host = await runLiveApp({}, { now: () => NOW });
    expect(await host.noted('daily')).toEqual([]);
    host.clock.moveOn(5 * MINUTE);
    expect(await host.noted('daily')).toEqual([
      expect.objectContaining({
        request: {
          context: { cloudId: expect.any(String) as string, moduleKey: 'daily' },
          contextToken: expect.any(String) as string,
        },
      }),
    ]);
    host.clock.moveOn(DAY - 1);
    expect(await host.noted('daily')).toHaveLength(1);
    host.clock.moveOn(1);
    expect(await host.noted('daily')).toHaveLength(2);
  });

  test('makes up for several missed turns with one', async () => {
    host = await runLiveApp({}, { now: () => NOW });
    host.clock.moveOn(10 * DAY);
    expect(await host.noted('daily')).toHaveLength(1);
  });
});
