/// <reference lib="dom" />

/** Asks the server behind the page; rejects with its words when it refuses. */
export async function askHost(path: string, question: object): Promise<unknown> {
  const response = await reach(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const { answer, message } = (await response.json()) as { answer?: unknown; message?: string };
  if (!response.ok) throw new Error(message ?? `The local host answered ${response.status}.`);
  return answer;
}

export async function reach(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Error('The local host does not answer. Is `npm start` still running?');
  }
}
