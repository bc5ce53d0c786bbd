import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { REPORT_PATH } from './csp';

const report = z.object({
  'csp-report': z.object({ 'violated-directive': z.string(), 'blocked-uri': z.string().default('') }),
});

/** Writes a line for everything that a policy refused: it would be refused on the platform as well. */
export function logPolicyReports(server: FastifyInstance, page: string, log: (line: string) => void): void {
  server.addContentTypeParser('application/csp-report', { parseAs: 'string' }, (_request, body, done) => {
    done(null, JSON.parse(body as string));
  });
  server.post(REPORT_PATH, ({ body }, reply) => {
    const { success, data } = report.safeParse(body);
    if (success) {
      const { 'violated-directive': directive, 'blocked-uri': address } = data['csp-report'];
      log(`security policy: the browser refused ${address} in the ${page} (${directive})`);
    }
    return reply.code(204).send();
  });
}
