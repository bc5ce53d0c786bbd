import { z } from 'zod';

const known = z.union([z.number(), z.literal('unknown')]);
const size = z.object({ items: known, points: known });
const sprint = z.object({
  id: z.number(),
  name: z.string(),
  state: z.string(),
  startedAt: z.iso.datetime().optional(),
  startSource: z.string().optional(),
  completedAt: z.iso.datetime().nullish(),
  items: z
    .array(z.object({ key: z.string(), origin: z.string().optional(), fate: z.string().optional() }))
    .optional(),
  changes: z.array(z.object({ key: z.string(), kind: z.string(), at: z.iso.datetime() })).optional(),
  totals: z.record(z.string(), size).optional(),
  notCounted: z
    .array(z.object({ key: z.string(), because: z.string(), inSprintAtEnd: z.boolean() }))
    .optional(),
});

const inspected = z.object({
  board: z.object({ id: z.number(), name: z.string() }),
  asOf: z.iso.datetime(),
  coverage: z.object({ history: z.string() }),
  sprints: z.array(sprint),
  dataQuality: z.array(z.object({ id: z.string(), says: z.string(), items: z.array(z.string()) })),
});

export type JsonSprint = z.infer<typeof sprint>;

/** The JSON document of `npm run inspect -- --json`, parsed by its published shape. */
export function parsedDocument(text: string): z.infer<typeof inspected> {
  return inspected.parse(JSON.parse(text));
}
