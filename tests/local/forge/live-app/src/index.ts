import { asApp, route } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { makeResolver } from '@forge/resolver';

interface Asked {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
}

interface JiraEvent {
  readonly eventType: string;
  readonly retryContext?: { readonly retryCount: number; readonly retryData: unknown };
  readonly [name: string]: unknown;
}

/** Keeps what came under a key of its own, so that two at once do not lose each other. */
async function note(about: string, value: object): Promise<void> {
  noted += 1;
  await kvs.set(`${about}:${String(noted).padStart(6, '0')}`, value);
}
let noted = 0;

async function computations(path: ReturnType<typeof route>, body?: object): Promise<unknown> {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const headers = { 'content-type': 'application/json' };
  const response = await asApp().requestJira(path, { headers, ...sent });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

/** An app of the tests that lives on events, schedules and searches. */
export const resolver = makeResolver({
  whereAmI: ({ context }: Asked) => Promise.resolve(context['extension']),
  async switchBoard({ payload, context }: Asked) {
    await note('switched', { payload, as: context['accountId'], extension: context['extension'] });
    if (payload['boardId'] === 3) return { kind: 'failed', says: 'You may not switch this board.' };
    return { kind: 'ok' };
  },
  clock: () => Promise.resolve({ now: Date.now(), made: new Date().getTime(), words: Date() }),
  async noted({ payload }: Asked) {
    const { results } = await kvs
      .query()
      .limit(100)
      .where('key', beginsWith(`${String(payload['about'])}:`))
      .getMany();
    return results.map(({ value }) => value);
  },
  async rename({ payload }: Asked) {
    const { key, summary } = payload as { key: string; summary: string };
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ fields: { summary } });
    return (await asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'PUT', headers, body }))
      .status;
  },
  kept: ({ payload }: Asked) =>
    computations(
      route`/rest/api/3/jql/function/computation?startAt=${Number(payload['startAt'] ?? 0)}&maxResults=${Number(payload['maxResults'] ?? 100)}`,
    ),
  revise: ({ payload }: Asked) =>
    computations(route`/rest/api/3/jql/function/computation`, { values: payload['values'] }),
  pushLater: ({ payload }: Asked) =>
    new Queue({ key: 'later' }).push({ body: {}, delayInSeconds: Number(payload['seconds']) }),
});

const beginsWith = (value: string) => ({ condition: 'BEGINS_WITH', values: [value] }) as never;

export async function onEvent(event: JiraEvent, context: { readonly principal?: unknown }): Promise<void> {
  if (JSON.stringify(event).includes('Break the trigger')) throw new TypeError('the trigger is broken');
  await note('event', { ...event, user: context.principal ?? null });
}

export function onSprintMove(event: JiraEvent): Promise<void> {
  return note('sprint-move', event);
}

/** Wants to be tried again without end. */
export async function onStubborn(event: JiraEvent): Promise<InvocationError> {
  const retryCount = event.retryContext?.retryCount ?? 0;
  await note('stubborn', { retryCount, data: event.retryContext?.retryData ?? null });
  const retryReason = InvocationErrorCode.FUNCTION_RETRY_REQUEST;
  return new InvocationError({ retryAfter: 600, retryReason, retryData: { attempt: retryCount + 1 } });
}

export function later(): Promise<void> {
  return note('later', { at: Date.now() });
}

export function daily(request: object): Promise<void> {
  return note('daily', { request, at: Date.now() });
}

/** The item of the argument; says so when it is none. */
export async function touchedItems({
  clause,
}: {
  readonly clause: { readonly operator: string; readonly arguments: readonly string[] };
}): Promise<{ jql: string } | { error: string }> {
  await note('clause', clause);
  const [item = ''] = clause.arguments;
  if (item === 'boom') throw new Error('the function is broken');
  if (!/^\d+$/.test(item)) return { error: `"${item}" is no item.` };
  return { jql: `id ${clause.operator} (${item})` };
}
