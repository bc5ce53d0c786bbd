import type { FastifyInstance } from 'fastify';
import { resolve } from 'node:path';
import { browserCode } from './browser-code';

const FORGE_FOLDER = resolve(__dirname, '..');
const MODULE_PATH = /^[a-z-]+(\/[a-z-]+)?$/;

/** Serves the TypeScript modules of some folders of `local/forge` under `/code/`, as the browser runs them. */
export function serveModules(server: FastifyInstance, folders: readonly string[]): void {
  for (const folder of folders) {
    server.get<{ Params: { '*': string } }>(`/code/${folder}/*`, async ({ params }, reply) => {
      const path = params['*'];
      const code = MODULE_PATH.test(path) ? await browserCode(`${FORGE_FOLDER}/${folder}/${path}.ts`) : null;
      if (code === null) return reply.code(404).send({ message: `There is no module ${folder}/${path}.` });
      return reply.type('text/javascript; charset=utf-8').send(code);
    });
  }
}
