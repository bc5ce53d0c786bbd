import { z } from 'zod';
import { readAs } from './read-as';
import { jiraId } from './jira-id';

const estimation = z.object({
  type: z.enum(['field', 'issueCount', 'none']),
  field: z.object({ fieldId: z.string(), displayName: z.string().optional() }).optional(),
});

const configuration = z.object({
  name: z.string().optional(),
  type: z.string().optional(),
  columnConfig: z.object({
    columns: z.array(z.object({ name: z.string(), statuses: z.array(z.object({ id: jiraId })) })),
  }),
  estimation: estimation.nullish(),
  filter: z.object({ id: jiraId.nullish() }).nullish(),
  // A board may live in a person's space: only what a project says is read.
  location: z.object({ type: z.string().nullish(), key: z.string().nullish() }).nullish(),
});

export type EstimationAnswer = z.infer<typeof estimation>;
export type ConfigurationAnswer = z.infer<typeof configuration>;

/** Reads a board's configuration: columns, estimation, filter and project. */
export function readConfiguration(answer: unknown): ConfigurationAnswer {
  return readAs(configuration, answer, 'the board configuration');
}
