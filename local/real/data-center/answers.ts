import type { JiraResponse } from '../../../src/jira/jira';
import { type RawRecord, recordOf } from '../../jira/raw-values';

/** An answer as if Jira had given it in these words. */
export function answered(body: unknown): JiraResponse {
  return { status: 200, headers: { 'content-type': 'application/json' }, text: JSON.stringify(body) };
}

export function isAnswer({ status }: JiraResponse): boolean {
  return status >= 200 && status < 300;
}

/** What an answer holds; empty where it is no JSON object: the reader behind says what is missing. */
export function bodyOf({ text }: JiraResponse): RawRecord {
  try {
    return recordOf(JSON.parse(text)) ?? {};
  } catch {
    return {};
  }
}

/** An answer with its body changed; a refusal, and what is no JSON object, stays as it is. */
export function changed(response: JiraResponse, change: (body: RawRecord) => RawRecord): JiraResponse {
  const body = bodyOf(response);
  if (!isAnswer(response) || Object.keys(body).length === 0) return response;
  return { ...response, text: JSON.stringify(change(body)) };
}
