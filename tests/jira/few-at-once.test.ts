import { fewAtOnce } from '../../src/jira/few-at-once';
import type { Jira } from '../../src/jira/jira';
import { ok } from './scripted-jira';

const ask = (jira: Jira, path: string) => jira({ method: 'GET', path });

test('of ten questions four are under way at a time, in the order they came', async () => {
  const begun: string[] = [];
  let running = 0;
  let most = 0;
  const jira = fewAtOnce(async ({ path }) => {
    begun.push(path);
    running += 1;
    most = Math.max(most, running);
    await new Promise((proceed) => setImmediate(proceed));
    running -= 1;
    return ok(path);
  });
  const paths = Array.from({ length: 10 }, (_, position) => `/rest/${position}`);
  const answers = await Promise.all(paths.map((path) => ask(jira, path)));
  expect(most).toBe(4);
  expect(begun).toEqual(paths);
  expect(answers.map(({ text }) => JSON.parse(text) as string)).toEqual(paths);
});

test('a question that fails makes room for the next', async () => {
  const jira = fewAtOnce(() => Promise.reject(new Error('gone')));
  const asked = Array.from({ length: 9 }, (_, position) => ask(jira, `/rest/${position}`));
  const settled = await Promise.allSettled(asked);
  expect(settled.map(({ status }) => status)).toEqual(Array(9).fill('rejected'));
});
