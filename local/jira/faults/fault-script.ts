import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CallToJira, Fault, JiraAnswer, Trouble } from './fault';

/** Which faults a server has at this moment; `faults` may be set at any time. */
export class FaultScript {
  faults: readonly Fault[] = [];
  #calls = 0;

  /** Forgets how many calls came, and all faults. */
  heal(): void {
    this.faults = [];
    this.#calls = 0;
  }

  /** Says what becomes of the call; it is counted. */
  troublesOf(call: Omit<CallToJira, 'before'>): readonly Trouble[] {
    const counted = { ...call, before: this.#calls };
    this.#calls += 1;
    return this.faults.flatMap((fault) => fault(counted) ?? []);
  }
}

/** Puts a script on a server, before its routes: what the script says happens to each call. */
export function followScript(server: FastifyInstance, script: FaultScript): void {
  const spoilers = new WeakMap<FastifyRequest, readonly Trouble[]>();
  server.addHook('preHandler', (request, reply, proceed) => {
    const troubles = script.troublesOf(callOf(request));
    spoilers.set(request, troubles);
    if (!answersBefore(troubles, request, reply)) proceed();
  });
  server.addHook('onSend', (request, reply, payload, proceed) => {
    const answer = answerOf(reply, payload);
    const spoilt = (spoilers.get(request) ?? []).reduce(
      (before, trouble) => (trouble.kind === 'spoilt' ? trouble.spoil(before) : before),
      answer,
    );
    if (spoilt !== answer) reply.status(spoilt.status).removeHeader('content-length').headers(spoilt.headers);
    proceed(null, spoilt === answer ? payload : spoilt.text);
  });
}

function callOf({ method, url, query, body }: FastifyRequest): Omit<CallToJira, 'before'> {
  return {
    method,
    path: url.split('?')[0] ?? url,
    query: query as CallToJira['query'],
    body: (body ?? {}) as CallToJira['body'],
  };
}

/** Whether the call has its end here and no route is reached. */
function answersBefore(troubles: readonly Trouble[], request: FastifyRequest, reply: FastifyReply): boolean {
  for (const trouble of troubles) {
    if (trouble.kind === 'asked-for-less') askForLess(request, trouble.most);
    if (trouble.kind === 'silence') {
      reply.hijack();
      reply.raw.destroy(new Error('The line was cut.'));
      return true;
    }
    if (trouble.kind === 'answered-instead') {
      const { status, headers, text } = trouble.answer;
      void reply.status(status).headers(headers).send(text);
      return true;
    }
  }
  return false;
}

function askForLess(request: FastifyRequest, most: number): void {
  if (request.method === 'GET') {
    request.query = { ...(request.query as object), maxResults: String(most) };
    return;
  }
  const body = (request.body ?? {}) as Record<string, unknown>;
  if ('maxResults' in body) request.body = { ...body, maxResults: most };
}

function answerOf(reply: FastifyReply, payload: unknown): JiraAnswer {
  const headers = Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]);
  return {
    status: reply.statusCode,
    headers: Object.fromEntries(headers) as Record<string, string>,
    text: typeof payload === 'string' ? payload : '',
  };
}
