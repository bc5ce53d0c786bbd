import * as z from 'zod';
import { batchOperations } from './batch-operations';
import type { EntityDeclaration } from './entities';
import { entityOperations } from './entity-operations';
import { plain, secret } from './entry';
import { keyedOperations } from './keyed-operations';
import { LIMITS } from './limits';
import type { Operation } from './operation';
import type { OrderedStore } from './ordered-store';
import { plainQuery, queryPlain } from './query-plain';
import { isRefused, refused } from './refusal';
import { runTransaction, transaction } from './transaction';

/** The app storage as the @forge/kvs client asks it: a path and the text of a body. Throws for a path it does not know. */
export type AppStorage = (path: string, body: string) => Response;

export function answerStorage(store: OrderedStore, entities: readonly EntityDeclaration[]): AppStorage {
  const operations = new Map<string, Operation>([
    ...keyedOperations(store, '/api/v1', plain),
    ...keyedOperations(store, '/api/v1/secret', secret),
    ...entityOperations(store, entities),
    ...batchOperations(store, entities),
    ['/api/v1/query', (body) => queryPlain(store, plainQuery.parse(body))],
    ['/api/v1/transaction', (body) => runTransaction(store, entities, transaction.parse(body))],
  ]);
  return (path, body) => {
    const operation = operations.get(path);
    if (operation === undefined) throw new Error(`The local app storage does not offer ${path}.`);
    try {
      return answered(operation(readBody(body)));
    } catch (thrown) {
      return refusedAnswer(thrown);
    }
  };
}

function readBody(body: string): unknown {
  if (Buffer.byteLength(body) > LIMITS.requestBytes)
    throw refused('MAX_SIZE', 'The request has more than 4 MB.');
  return JSON.parse(body) as unknown;
}

function answered(answer: unknown): Response {
  return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
}

function refusedAnswer(thrown: unknown): Response {
  const { status, code, message } = refusalOf(thrown);
  return Response.json({ code, message }, { status });
}

function refusalOf(thrown: unknown) {
  if (isRefused(thrown)) return thrown.refusal;
  if (!(thrown instanceof z.ZodError)) throw thrown;
  return { status: 400, code: 'VALIDATION_ERROR', message: z.prettifyError(thrown) };
}
