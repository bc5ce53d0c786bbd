import { z } from 'zod';
import { itemsByIds } from './items-by-ids';
import type { Jira } from './jira';
import { readAs } from './read-as';

/** What an item is called. */
export interface ItemSummary {
  readonly key: string;
  readonly summary: string;
}

const summarised = z.object({ key: z.string(), fields: z.object({ summary: z.string() }) });

/** What the named items are called, by id, for whoever asks: items they may not see are absent. 100 a question. */
export async function readSummaries(
  jira: Jira,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ItemSummary>> {
  const found = await itemsByIds(jira, [...new Set(ids)], { fields: ['summary'], answer: 'the items' });
  return new Map([...found].map(([id, issue]) => [id, read(id, issue)]));
}

function read(id: string, issue: unknown): ItemSummary {
  const { key, fields } = readAs(summarised, issue, `work item ${id}`);
  return { key, summary: fields.summary };
}
