import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { join } from 'node:path';
import type { AppManifest } from '../manifest/app-manifest';
import type { Addresses } from './addresses';
import { contentTypeOf } from './content-type';
import { panelPolicy } from './csp';
import { fileBelow } from './file-below';
import { withBridge } from './panel-page';
import { logPolicyReports } from './policy-reports';
import { serveModules } from './serve-modules';
import { serveTexts } from './serve-texts';
import { themeCss } from './theme-css';

export interface PanelServerOptions {
  readonly appDirectory: string;
  readonly manifest: AppManifest;
  readonly addresses: Readonly<Addresses>;
  readonly log: (line: string) => void;
}

/** Serves the built panels at an address of their own, as the platform does, each resource under `/panel/<key>/`. */
export function panelServer(options: PanelServerOptions): FastifyInstance {
  const server = fastify();
  serveModules(server, ['bridge']);
  logPolicyReports(server, 'panel', options.log);
  serveTexts(server, options.appDirectory, options.manifest.languages);
  server.get('/theme.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(themeCss));
  server.get<{ Params: { resource: string; '*': string } }>('/panel/:resource/*', async ({ params }, reply) =>
    servePanelFile(options, params.resource, params['*'] === '' ? 'index.html' : params['*'], reply),
  );
  return server;
}

async function servePanelFile(
  { appDirectory, manifest, addresses, log }: PanelServerOptions,
  resource: string,
  path: string,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const folder = manifest.resources.get(resource);
  const file = folder === undefined ? null : await fileBelow(join(appDirectory, folder), path);
  if (file === null) {
    log(`panel ${resource}: there is no ${path}`);
    return reply.code(404).type('text/plain; charset=utf-8').send(`Resource "${resource}" has no ${path}.`);
  }
  reply.header('cache-control', 'no-store').type(contentTypeOf(path));
  if (!path.endsWith('.html')) return reply.send(file);
  const html = file.toString();
  const place = { html, permissions: manifest.permissions, siteOrigin: addresses.site };
  return reply.header('content-security-policy', panelPolicy(place)).send(withBridge(html, addresses.site));
}
