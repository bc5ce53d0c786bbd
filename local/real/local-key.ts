import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes, timingSafeEqual } from 'node:crypto';

const OPEN = '/open/';

/** What opens the pages of one start: nobody else on this machine knows it, and no other page of the browser has it. */
export const newLocalKey = (): string => randomBytes(24).toString('base64url');

/** Where the pages are opened; from there on the browser keeps the key. */
export function openingAddress(page: string, key: string): string {
  return `${page}${OPEN}${key}`;
}

/**
 * Lets in whoever opened the pages with the key of this start: real work of a team is shown there, and other users of the
 * same machine reach the same address. The browser keeps the key in a cookie that no script reads and no other site sends.
 */
export function guardWithKey(page: FastifyInstance, key: string): void {
  page.addHook('onRequest', async (request, reply) => {
    const [path = '', query] = request.url.split('?');
    if (path.startsWith(OPEN) && isKey(path.slice(OPEN.length), key)) return keep(request, reply, key, query);
    if (isKey(keptKey(request), key)) return undefined;
    const message =
      'Open this page with the whole address that `npm start` printed: it holds the key of this start.';
    return reply.code(403).send({ message });
  });
}

function keep(
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  query: string | undefined,
): FastifyReply {
  const cookie = `${cookieName(request)}=${key}; Path=/; HttpOnly; SameSite=Strict`;
  const to = query === undefined ? '/' : `/?${query}`;
  return reply.header('set-cookie', cookie).header('referrer-policy', 'no-referrer').redirect(to, 303);
}

/** Cookies of one machine know no ports: each start has a name of its own. */
function cookieName({ socket }: FastifyRequest): string {
  return `trust-signals-${String(socket.localPort ?? 0)}`;
}

function keptKey(request: FastifyRequest): string {
  const prefix = `${cookieName(request)}=`;
  const cookies = (request.headers.cookie ?? '').split(';').map((one) => one.trim());
  return cookies.find((one) => one.startsWith(prefix))?.slice(prefix.length) ?? '';
}

function isKey(given: string, key: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}
