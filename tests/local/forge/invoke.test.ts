import { FunctionTimedOut, withinTime } from '../../../local/forge/time-limit';
import { closeAll, runTinyApp } from './running-app';

afterEach(closeAll);

describe('a function of the app, invoked by its panel', () => {
  test('learns who looks from the platform, and the place from the context', async () => {
    const { ask } = runTinyApp();
    expect(await ask('whoAmI', { accountId: 'somebody-else' })).toMatchObject({
      accountId: 'person-1',
      context: { extension: { project: { key: 'TINY' } } },
    });
    expect(await ask('whoAmI', {}, null)).toMatchObject({ accountId: null });
  });

  test('asks Jira as the viewer, as the app, or unsigned, with the path encoded', async () => {
    const { ask } = runTinyApp();
    const path = '/rest/api/3/issue/A-1?fields=summary%2Cstatus';
    expect(await ask('issueAsViewer', { key: 'A-1' })).toMatchObject({
      body: { principal: 'person-1', path },
    });
    expect(await ask('issueAsApp', { key: 'A-1' })).toMatchObject({
      body: { principal: 'app:7171aaaa-0000-4000-8000-000000000001', path },
    });
    expect(await ask('issueUnsigned', { key: 'A' })).toMatchObject({ body: { principal: 'anonymous' } });
  });

  test('that asks as the viewer while nobody is signed in needs authentication', async () => {
    const { ask } = runTinyApp();
    await expect(ask('issueAsViewer', { key: 'A' }, null)).rejects.toThrow('Authentication Required');
  });

  test('keeps its own viewer and its own writes beside another that runs at the same time', async () => {
    const { ask } = runTinyApp();
    const [slow, quick] = await Promise.all([
      ask('viewerAfterAWait', { milliseconds: 40 }, 'slow-person'),
      ask('viewerAfterAWait', { milliseconds: 5 }, 'quick-person'),
    ]);
    expect(slow).toMatchObject({ principal: 'slow-person' });
    expect(quick).toMatchObject({ principal: 'quick-person' });
  });

  test('that calls another host is refused by the name of the host', async () => {
    const { ask } = runTinyApp();
    await expect(ask('elsewhere')).rejects.toThrow('EXTERNAL_FETCH_NOT_ALLOWED: elsewhere.example');
  });

  test('that asks for what the local host lacks hears its name', async () => {
    const { ask } = runTinyApp();
    await expect(ask('board')).rejects.toThrow('does not offer fpp confluence app /wiki/rest/api/space');
  });

  test('that is not defined is named', async () => {
    const { ask } = runTinyApp();
    await expect(ask('nowhere')).rejects.toThrow("no definition for 'nowhere'");
  });

  test('sees the app and the time it has left', async () => {
    const { ask } = runTinyApp();
    expect(await ask('appId')).toBe('ari:cloud:ecosystem::app/7171aaaa-0000-4000-8000-000000000001');
    const remaining = Number(await ask('remaining'));
    expect(remaining).toBeGreaterThan(20_000);
    expect(remaining).toBeLessThanOrEqual(25_000);
  });

  test('gets and gives JSON: what JSON does not know is gone', async () => {
    const { ask } = runTinyApp();
    expect(await ask('echo', { at: new Date(0), gone: undefined })).toEqual({
      payload: { at: '1970-01-01T00:00:00.000Z' },
      sent: '1970-01-01T00:00:00.000Z',
    });
  });

  test('leaves one line in the log, without a person', async () => {
    const { ask, lines } = runTinyApp();
    await ask('viewerAfterAWait', { milliseconds: 0 }, 'person-1');
    await expect(ask('elsewhere')).rejects.toThrow();
    expect(lines).toEqual([
      expect.stringMatching(
        /^resolver viewerAfterAWait: answered in \d+ ms, 1 calls to Jira, 2 to the app storage$/,
      ),
      expect.stringMatching(/^resolver elsewhere: Error after \d+ ms$/),
    ]);
    expect(lines.join()).not.toContain('person-1');
  });
});

describe('the time of a function', () => {
  test('ends with an error that names the function and the limit', async () => {
    const never = new Promise(() => undefined);
    const ended = withinTime('resolver', 20, never);
    await expect(ended).rejects.toThrow(FunctionTimedOut);
    await expect(withinTime('resolver', 20, never)).rejects.toThrow('"resolver" ran longer than 0.02 s');
  });

  test('does not touch one that ends in time', async () => {
    expect(await withinTime('resolver', 1_000, Promise.resolve('done'))).toBe('done');
  });
});

describe('the fetch of everybody else', () => {
  test('is not held back by the guard of the app', async () => {
    runTinyApp();
    await expect(fetch('http://127.0.0.1:9/')).rejects.toThrow('fetch failed');
  });
});
