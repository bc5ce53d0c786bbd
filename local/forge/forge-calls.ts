import * as z from 'zod';
import type { QueueRequest } from './queue/queue-answers';
import type { Running } from './running';

const QUEUE_PATH = /^\/webhook\/queue\/(publish|stats|cancel)\//;

const call = z.object({
  type: z.string(),
  provider: z.string().optional(),
  remote: z.string().optional(),
  accountId: z.string().optional(),
});

type Call = z.infer<typeof call>;

/** What `__forge_fetch__` does: every call of the @forge packages goes to its service, and an unknown one is named. */
export function answerForgeCall(
  running: Running,
  meta: unknown,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const { type, provider, remote, accountId } = call.parse(meta);
  if (type === 'kvs') return askStorage(running, path, init);
  if (type === 'fpp' && remote === 'jira') return askJira(running, { type, provider, accountId }, path, init);
  const queue = type === 'fpp' && remote === 'stargate' ? QUEUE_PATH.exec(path)?.[1] : undefined;
  if (queue !== undefined) {
    return Promise.resolve(running.services.queue.answer(queue as QueueRequest, bodyOf(init) ?? ''));
  }
  throw new Error(`The local Forge host does not offer ${[type, remote, provider].join(' ')} ${path}.`);
}

async function askStorage({ services, calls }: Running, path: string, init: RequestInit): Promise<Response> {
  calls.storage += 1;
  return Promise.resolve(services.storage(path, bodyOf(init) ?? '{}'));
}

function askJira(
  { runtime, services, calls }: Running,
  { provider, accountId }: Call,
  path: string,
  init: RequestInit,
): Promise<Response> {
  const principal = principalOf(provider, accountId ?? runtime.aaid, runtime.appContext.appId);
  if (principal === null) return Promise.resolve(needsAuthentication());
  calls.jira += 1;
  const headers = new Headers(init.headers);
  return services.jira({ principal, method: init.method ?? 'GET', path, headers, body: bodyOf(init) });
}

/** Who signs a call; `null` when it is to be signed by a user and there is none. */
function principalOf(provider: string | undefined, user: string | undefined, appId: string): string | null {
  if (provider === 'app') return `app:${appId}`;
  if (provider === 'user') return user ?? null;
  return 'anonymous';
}

function needsAuthentication(): Response {
  return new Response(null, { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } });
}

function bodyOf({ body }: RequestInit): string | null {
  if (body === undefined || body === null) return null;
  if (typeof body === 'string') return body;
  throw new Error('The local Forge host takes bodies of text only.');
}
