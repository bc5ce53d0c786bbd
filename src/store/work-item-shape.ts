import { z } from 'zod';
import { instant } from '../domain/model/instant';
import type { Track } from '../domain/model/track';
import type { WorkItem } from '../domain/model/work-item';

/** Epoch milliseconds as they are kept, as an instant again. */
export const kept = z.number().transform(instant);

const gap = z.enum(['no-history-anywhere', 'history-cut', 'no-entry-says-when', 'unreadable-value']);

function track<T>(value: z.ZodType<T>): z.ZodType<Track<T>> {
  const flips = z.array(z.object({ at: kept, to: value }));
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('known'), initial: value, flips }),
    z.object({ kind: z.literal('unknown'), today: value, because: gap }),
  ]);
}

const unknown = z.literal('unknown');

const rewording = z.object({ at: kept, charactersBefore: z.number(), charactersChanged: z.number() });

const facts = z.object({
  isBug: z.boolean(),
  described: track(z.boolean()),
  rewordings: z.union([z.array(rewording), unknown]),
  flagged: track(z.boolean()),
  serves: z.union([z.boolean(), unknown]),
  linkedIds: z.union([z.array(z.string()), unknown]),
});

/** A work item as it is kept: ids, instants, numbers and lengths; no text and no person has a place in it. */
export const workItem: z.ZodType<WorkItem> = z.strictObject({
  id: z.string(),
  key: z.string(),
  createdAt: kept,
  updatedAt: z.exactOptional(kept),
  kind: z.enum(['item', 'sub-task', 'epic']),
  onBoard: z.boolean(),
  sprints: track(z.array(z.int())),
  status: track(z.string()),
  estimate: track(z.number().nullable()),
  facts: z.exactOptional(facts),
});
