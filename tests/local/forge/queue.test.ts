import { type RunningApp, closeAll, runTinyApp } from './running-app';

afterEach(closeAll);

interface Pushed {
  readonly jobId: string;
}

async function until(app: RunningApp, key: string, wanted: unknown): Promise<unknown> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    await app.host.settled();
    const found = await app.ask('recall', { key });
    if (JSON.stringify(found) === JSON.stringify(wanted)) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return app.ask('recall', { key });
}

const push = (app: RunningApp, queue: string, event: object) =>
  app.ask('push', { queue, ...event }) as Promise<Pushed>;

describe('an event that is pushed to a queue', () => {
  test('reaches the function of the consumer in the manifest', async () => {
    const app = runTinyApp();
    const { jobId } = await push(app, 'numbers', { body: { number: 40 } });
    await push(app, 'numbers', { body: { number: 2 } });
    expect(await until(app, 'sum', 42)).toBe(42);
    expect(await app.ask('stats', { queue: 'numbers', jobId })).toEqual({
      success: 1,
      inProgress: 0,
      failed: 0,
    });
  });

  test('waits for its delay', async () => {
    const app = runTinyApp();
    const { jobId } = await push(app, 'numbers', { body: { number: 7 }, delayInSeconds: 1 });
    await app.host.settled();
    expect(await app.ask('recall', { key: 'sum' })).toBeUndefined();
    expect(await app.ask('stats', { queue: 'numbers', jobId })).toMatchObject({ inProgress: 1 });
    expect(await until(app, 'sum', 7)).toBe(7);
  });

  test('that waits can be taken back', async () => {
    const app = runTinyApp();
    const { jobId } = await push(app, 'numbers', { body: { number: 7 }, delayInSeconds: 900 });
    await app.ask('cancel', { queue: 'numbers', jobId });
    expect(await app.ask('stats', { queue: 'numbers', jobId })).toEqual({
      success: 0,
      inProgress: 0,
      failed: 0,
    });
  });

  test('comes again, with what its function wants to know, when the function asks for a retry', async () => {
    const app = runTinyApp();
    const { jobId } = await push(app, 'stubborn', { body: { wantsRetries: 1 } });
    expect(await until(app, 'retries', { retries: 1, data: { attempt: 1 } })).toEqual({
      retries: 1,
      data: { attempt: 1 },
    });
    expect(await app.ask('stats', { queue: 'stubborn', jobId })).toEqual({
      success: 1,
      inProgress: 0,
      failed: 0,
    });
  });

  test('is given up when its function throws, and the log says of which kind the error was', async () => {
    const app = runTinyApp();
    const { jobId } = await push(app, 'numbers', { body: { number: 'none' } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await app.host.settled();
    expect(await app.ask('stats', { queue: 'numbers', jobId })).toEqual({
      success: 0,
      inProgress: 0,
      failed: 1,
    });
    expect(app.lines).toContain('queue numbers: TypeError ended an event');
  });

  test('is refused by the name of the queue when no consumer takes it', async () => {
    const app = runTinyApp();
    await expect(push(app, 'nobody', { body: {} })).rejects.toThrow('takes the events of queue "nobody"');
  });

  test('shares the room that its limit leaves: two at once, never three', async () => {
    const app = runTinyApp();
    const concurrency = { key: 'pairs', limit: 2 };
    for (const event of [1, 2, 3, 4, 5]) await push(app, 'turns', { body: { event }, concurrency });
    expect(await until(app, 'most-at-once', 2)).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await app.ask('recall', { key: 'most-at-once' })).toBe(2);
  });

  test('is delivered after the next start when the host stopped before', async () => {
    const first = runTinyApp();
    await push(first, 'numbers', { body: { number: 5 }, delayInSeconds: 1 });
    await first.host.close();
    const second = runTinyApp({ state: first.stateDirectory });
    expect(await until(second, 'sum', 5)).toBe(5);
  });
});

describe('a job that nobody pushed', () => {
  test('has no figures', async () => {
    const app = runTinyApp();
    await expect(app.ask('stats', { queue: 'numbers', jobId: 'unheard-of' })).rejects.toThrow('unheard-of');
  });
});
