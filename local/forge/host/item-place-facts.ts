import * as z from 'zod';
import { listOf, recordOf, textOf } from '../../jira/raw-values';
import { askJira } from './ask-jira';
import { estimateFieldOf, estimateIn } from './estimate-field';
import { boardOf } from './extension';
import type { HostParts } from './host-parts';

/** What the page of an item shows of it, as its viewer may see it. */
export interface ItemFacts {
  readonly key: string;
  readonly summary: string;
  readonly project: string;
  readonly type: string;
  /** Names with their values, in the order in which they are shown. */
  readonly details: readonly (readonly [string, string])[];
}

const question = z.object({ item: z.string().regex(/^[A-Za-z][A-Za-z0-9_]*-\d+$/), as: z.string() });

export async function answerItem(parts: HostParts, body: unknown): Promise<ItemFacts> {
  const { item, as } = question.parse(body);
  const { key, fields: answered } = await askJira(parts, as, `/rest/api/3/issue/${item}`);
  const fields = recordOf(answered) ?? {};
  const project = textOf(recordOf(fields['project'])?.['key']) ?? '';
  const estimate = estimateFieldOf(parts.site, boardOf(parts.site, { project })?.id);
  return {
    key: String(key),
    summary: textOf(fields['summary']) ?? '',
    project,
    type: nameOf(fields['issuetype']),
    details: [
      ['Status', nameOf(fields['status'])],
      ['Sprint', sprintsIn(parts, fields)],
      [estimate?.name ?? 'Estimate', estimateIn(fields, estimate?.id)],
    ],
  };
}

function sprintsIn({ site }: HostParts, fields: Readonly<Record<string, unknown>>): string {
  const sprints = listOf(site.sprintField === null ? null : fields[site.sprintField]);
  return sprints.length === 0 ? 'none' : sprints.map(nameOf).join(', ');
}

function nameOf(value: unknown): string {
  return textOf(recordOf(value)?.['name']) ?? 'unknown';
}
