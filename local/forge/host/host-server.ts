import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { join } from 'node:path';
import * as z from 'zod';
import { fileBelow } from './file-below';
import { contentTypeOf } from './content-type';
import { hostPolicy } from './csp';
import type { HostParts } from './host-parts';
import { answerContext, answerGadget, answerHappening, answerInvoke, answerProduct } from './host-answers';
import { answerBoard } from './board-place-facts';
import { answerItem } from './item-place-facts';
import { ownPagesOnly } from './loopback';
import { logPolicyReports } from './policy-reports';
import { serveModules } from './serve-modules';
import { siteFacts } from './site-facts';
import { themeCss } from './theme-css';

const PAGE_FOLDER = join(__dirname, '..', 'page');

/** The page around the panels, which stands for Jira, and what it asks of the host. */
export function hostServer(parts: HostParts): FastifyInstance {
  const server = fastify();
  ownPagesOnly(server);
  serveModules(server, ['page', 'bridge']);
  logPolicyReports(server, 'page around the panel', parts.log);
  server.get('/', (_request, reply) => servePage(parts, 'index.html', reply));
  for (const style of ['host.css', 'host-places.css', 'host-narrow.css']) {
    server.get(`/${style}`, (_request, reply) => servePage(parts, style, reply));
  }
  server.get('/theme.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(themeCss));
  server.get('/favicon.ico', (_request, reply) => reply.code(204).send());
  // The address of an item shows the same page, which finds the item in its address.
  server.get('/browse/:key', (_request, reply) => servePage(parts, 'index.html', reply));
  server.get('/site.json', () => siteFacts(parts));
  answerPosts(server, parts);
  return server;
}

const POSTS = {
  '/context': answerContext,
  '/invoke': answerInvoke,
  '/product': answerProduct,
  '/happen': answerHappening,
  '/gadget': answerGadget,
  '/item': answerItem,
  '/board': answerBoard,
};

function answerPosts(server: FastifyInstance, parts: HostParts): void {
  for (const [path, answer] of Object.entries(POSTS)) {
    server.post(path, async ({ body }, reply) => {
      try {
        return await reply.send({ answer: await answer(parts, body) });
      } catch (thrown) {
        return reply.code(thrown instanceof z.ZodError ? 400 : 500).send({ message: wordsOf(thrown) });
      }
    });
  }
}

function wordsOf(thrown: unknown): string {
  if (thrown instanceof z.ZodError) return z.prettifyError(thrown);
  return thrown instanceof Error ? thrown.message : 'Something went wrong.';
}

async function servePage(parts: HostParts, path: string, reply: FastifyReply): Promise<FastifyReply> {
  return page(parts, reply)
    .type(contentTypeOf(path))
    .send(await fileBelow(PAGE_FOLDER, path));
}

function page({ addresses }: HostParts, reply: FastifyReply): FastifyReply {
  return reply
    .header('content-security-policy', hostPolicy(addresses.panel))
    .header('cache-control', 'no-store');
}
