import type { FastifyInstance } from 'fastify';
import { knownFailure } from '../../../src/domain/model/known-failure';

/** The only address that anything here listens on. */
export const LOOPBACK = '127.0.0.1';

/** Listens on this machine only; 0 takes any free port. A port that is taken is a known failure. */
export async function listenHere(server: FastifyInstance, port: number): Promise<string> {
  try {
    return await server.listen({ host: LOOPBACK, port });
  } catch (thrown) {
    if (!isTaken(thrown)) throw thrown;
    throw knownFailure(
      'unexpected',
      `Port ${port} is taken by another program on this machine.`,
      'Stop that program, or start on another port: npm start -- --port N.',
    );
  }
}

function isTaken(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && Reflect.get(thrown, 'code') === 'EADDRINUSE';
}

/**
 * Refuses what does not come from the pages served here: another page in the same browser could otherwise ask in
 * their name, under its own name or under one that it lets point to this machine.
 */
export function ownPagesOnly(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const { host, origin } = request.headers;
    const own = `${LOOPBACK}:${request.socket.localPort ?? ''}`;
    if (host === own && (origin === undefined || origin === `http://${own}`)) return;
    await reply.code(403).send({ message: 'Only the pages of this local Jira may ask here.' });
  });
}
