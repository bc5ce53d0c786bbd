/** What the app asked of the platform: questions to Jira, and what went into its storage and came out of it, in bytes. */
export interface CountedCalls {
  jira: number;
  storageReads: number;
  storageWrites: number;
  bytesRead: number;
  bytesWritten: number;
}

type ForgeFetch = (
  meta: { readonly type?: string; readonly remote?: string },
  path: string,
  init?: { readonly body?: unknown },
) => Promise<Response>;

const WRITES = /\/(set|delete|transaction|batch\/set|batch\/delete)$/;

/** Counts from now on, between the unmodified @forge packages and the host; each call of `since` counts anew. */
export function countCalls(): { readonly since: () => CountedCalls } {
  const there = globalThis as { __forge_fetch__?: ForgeFetch };
  const real = there.__forge_fetch__;
  if (real === undefined) throw new Error('The Forge host is open.');
  let counted = nothing();
  const counting: ForgeFetch = async (meta, path, init) => {
    const answer = await real(meta, path, init);
    if (meta.remote === 'jira') counted.jira += 1;
    if (meta.type === 'kvs') await countStorage(counted, path, sizeOf(init?.body), answer);
    return answer;
  };
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: counting });
  return {
    since() {
      const before = counted;
      counted = nothing();
      return before;
    },
  };
}

function nothing(): CountedCalls {
  return { jira: 0, storageReads: 0, storageWrites: 0, bytesRead: 0, bytesWritten: 0 };
}

async function countStorage(
  counted: CountedCalls,
  path: string,
  asked: number,
  answer: Response,
): Promise<void> {
  if (WRITES.test(path)) {
    counted.storageWrites += 1;
    counted.bytesWritten += asked;
    return;
  }
  counted.storageReads += 1;
  counted.bytesRead += (await answer.clone().arrayBuffer()).byteLength;
}

function sizeOf(body: unknown): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : 0;
}
