import type { FastifyInstance } from 'fastify';
import type { Languages } from '../manifest/app-manifest';
import { fileBelow } from './file-below';

/** Where the platform puts the texts of an app, beside the files of each panel. */
const FOLDER = '__LOCALES__';

/** Serves the files of texts that the manifest names, and the list of them, as the platform does. */
export function serveTexts(server: FastifyInstance, appDirectory: string, languages: Languages): void {
  const { files, fallback } = languages;
  const config = { locales: [...files.keys()], fallback };
  server.get(`/panel/:resource/${FOLDER}/i18n-info.json`, (_request, reply) => reply.send({ config }));
  server.get<{ Params: { locale: string } }>(
    `/panel/:resource/${FOLDER}/:locale.json`,
    async ({ params: { locale } }, reply) => {
      const path = files.get(locale);
      const texts = path === undefined ? null : await fileBelow(appDirectory, path);
      if (texts === null) return reply.code(404).send({ message: `There are no texts for ${locale}.` });
      return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(texts);
    },
  );
}
