import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Connection } from '../../../local/real/connection';
import { takeConnection } from '../../../local/real/connection';
import { createJiraServer } from '../../../local/jira/server';
import type { Site } from '../../../local/jira/site';

export const EMAIL = 'owner@example.test';
export const TOKEN = 'ATATT3xFfGF0-secret-of-the-tests';

/** A server on this machine that stands for a real site, and every call that came to it. */
export interface StandIn {
  readonly address: string;
  /** `GET /rest/…`, in the order in which they came. */
  readonly calls: readonly string[];
  readonly close: () => Promise<void>;
}

let opened: (() => Promise<void>)[] = [];

/** To be called after each test. */
export async function closeSites(): Promise<void> {
  const closing = opened;
  opened = [];
  for (const close of closing) await close();
}

/** Serves every call with one function. */
export async function standIn(
  answer: (request: FastifyRequest, reply: FastifyReply) => unknown,
): Promise<StandIn> {
  const calls: string[] = [];
  const server = Fastify();
  server.all('/*', async (request, reply) => {
    calls.push(`${request.method} ${request.url}`);
    const given = await answer(request, reply);
    return reply.sent ? reply : reply.send(given);
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  const close = () => server.close();
  opened.push(close);
  return { address, calls, close };
}

export interface CloudSite {
  readonly site: Site;
  /** In whose name the token asks. */
  readonly as: string;
  readonly now: () => number;
  /** Comes before the ordinary answer, where it gives one. */
  readonly instead?: (request: FastifyRequest, reply: FastifyReply) => unknown;
}

/** A Jira Cloud that takes one token: without it, it answers as to nobody, and only says who you are not. */
export async function cloudSite({ site, as, now, instead }: CloudSite): Promise<StandIn> {
  const jira = createJiraServer(site, { clock: now });
  const expected = `Basic ${Buffer.from(`${EMAIL}:${TOKEN}`).toString('base64')}`;
  return standIn(async (request, reply) => {
    const other = await instead?.(request, reply);
    if (other !== undefined || reply.sent) return other;
    if (request.headers.authorization !== expected) return notSignedIn(request, reply);
    return forwarded(jira, request, reply, as);
  });
}

function notSignedIn(request: FastifyRequest, reply: FastifyReply): unknown {
  if (request.url.includes('/serverInfo')) return { deploymentType: 'Cloud', version: '1001.0.0' };
  reply.code(request.url.includes('/myself') ? 401 : 200);
  return request.url.includes('/myself') ? { errorMessages: ['Client must be authenticated.'] } : [];
}

async function forwarded(
  jira: FastifyInstance,
  { method, url, body }: FastifyRequest,
  reply: FastifyReply,
  as: string,
): Promise<unknown> {
  const headers = { 'x-local-principal': as, 'content-type': 'application/json' };
  const answer = await jira.inject({
    ...{ method: method as 'GET', url, headers },
    ...(body === undefined || body === null ? {} : { payload: JSON.stringify(body) }),
  });
  return reply
    .code(answer.statusCode)
    .header('content-type', answer.headers['content-type'])
    .header('set-cookie', 'tenant=secret-cookie-of-the-site')
    .send(answer.body);
}

/** The connection that somebody makes who named the stand-in and the right token. */
export function cloudConnection({ address }: Pick<StandIn, 'address'>, token: string = TOKEN): Connection {
  return taken({ JIRA_SITE: address, JIRA_EMAIL: EMAIL, JIRA_API_TOKEN: token });
}

export function dataCenterConnection({ address }: Pick<StandIn, 'address'>): Connection {
  return taken({ JIRA_SITE: address, JIRA_TOKEN: TOKEN });
}

function taken(environment: Record<string, string | undefined>): Connection {
  const connection = takeConnection(environment);
  if (connection === null) throw new Error('A site is named.');
  return connection;
}
