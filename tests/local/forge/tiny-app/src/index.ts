import api, { asApp, asUser, getAppContext, route } from '@forge/api';
import { type AsyncEvent, InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { makeResolver } from '@forge/resolver';

interface Asked {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function status(jira: { requestJira: typeof api.requestJira }, key: unknown) {
  const response = await jira.requestJira(route`/rest/api/3/issue/${String(key)}?fields=${'summary,status'}`);
  return { status: response.status, body: (await response.json()) as unknown };
}

/** A small app of the tests: every question uses one of the real packages. */
export const resolver = makeResolver({
  whoAmI: ({ context }: Asked) => Promise.resolve({ accountId: context['accountId'] ?? null, context }),
  issueAsViewer: ({ payload }: Asked) => status(asUser(), payload['key']),
  issueAsApp: ({ payload }: Asked) => status(asApp(), payload['key']),
  issueUnsigned: ({ payload }: Asked) => status(api, payload['key']),
  board: async () => (await asApp().requestConfluence(route`/wiki/rest/api/space`)).status,
  elsewhere: async () => (await fetch('https://elsewhere.example/collect')).status,
  appId: () => Promise.resolve(getAppContext().appAri.toString()),
  remaining: () => Promise.resolve(getAppContext().invocationRemainingTimeInMillis()),
  forever: () => new Promise(() => undefined),
  echo: ({ payload }: Asked) => Promise.resolve({ payload, sent: new Date(0), nothing: undefined }),
  async viewerAfterAWait({ payload, context }: Asked) {
    await later(Number(payload['milliseconds']));
    const { body } = await status(asUser(), 'SEEN-1');
    await kvs.set(`viewer:${String(context['accountId'])}`, body as object);
    return kvs.get(`viewer:${String(context['accountId'])}`);
  },
  async push({ payload }: Asked) {
    const { queue, body, delayInSeconds, concurrency } = payload as {
      queue: string;
      body: Record<string, unknown>;
      delayInSeconds?: number;
      concurrency?: { key: string; limit: number };
    };
    const event = { body, ...(delayInSeconds === undefined ? {} : { delayInSeconds }) };
    return new Queue({ key: queue }).push({
      ...event,
      ...(concurrency === undefined ? {} : { concurrency }),
    });
  },
  stats: ({ payload }: Asked) =>
    new Queue({ key: String(payload['queue']) }).getJob(String(payload['jobId'])).getStats(),
  cancel: ({ payload }: Asked) =>
    new Queue({ key: String(payload['queue']) }).getJob(String(payload['jobId'])).cancel(),
  recall: ({ payload }: Asked) => kvs.get(String(payload['key'])),
});

/** Adds the event's number to a sum in the app storage. */
export async function count(event: AsyncEvent): Promise<void> {
  if (event.body['number'] === 'none') throw new TypeError('not a number');
  const sum = (await kvs.get<number>('sum')) ?? 0;
  await kvs.set('sum', sum + Number(event.body['number']));
}

/** Asks to be tried again until it has been tried as often as the event says. */
export async function stubborn(event: AsyncEvent): Promise<InvocationError | undefined> {
  const retries = event.retryContext?.retryCount ?? 0;
  await kvs.set('retries', { retries, data: (event.retryContext?.retryData as unknown) ?? 'none' });
  if (retries >= Number(event.body['wantsRetries'])) return undefined;
  const retryReason = InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED;
  return new InvocationError({ retryAfter: 1, retryReason, retryData: { attempt: retries + 1 } });
}

/** Remembers how many of it ran at once. */
export async function slow(): Promise<void> {
  running += 1;
  const most = (await kvs.get<number>('most-at-once')) ?? 0;
  await kvs.set('most-at-once', Math.max(most, running));
  await later(30);
  running -= 1;
}
let running = 0;
