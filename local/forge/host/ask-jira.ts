import { listOf } from '../../jira/raw-values';
import type { HostParts } from './host-parts';

/** Asks the local Jira in somebody's name; a refusal rejects with Jira's words. */
export async function askJira(
  { jira }: HostParts,
  as: string,
  path: string,
): Promise<Record<string, unknown>> {
  const call = { principal: as, method: 'GET', path, headers: new Headers(), body: null };
  const response = await jira(call);
  const answer = (await response.json()) as Record<string, unknown>;
  if (response.ok) return answer;
  const says = listOf(answer['errorMessages']).map(String);
  throw new Error(says.length === 0 ? 'Jira does not answer.' : says.join(' '));
}
