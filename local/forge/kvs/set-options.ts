import * as z from 'zod';
import { metadataFields } from './shown-entry';

const MILLISECONDS = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

const timeToLive = z.strictObject({
  value: z.number().int().positive(),
  unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
});

/** How a value is set: for how long, and what happens when the key is taken. An unknown option is refused. */
export const setOptions = z
  .strictObject({
    ttl: timeToLive.optional(),
    keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
    returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
    returnMetadataFields: metadataFields,
  })
  .optional();

export type SetOptions = z.infer<typeof setOptions>;

/** When a value that is set now stops being there; `null` = never. The platform may take days longer to drop it. */
export function expiryOf(options: SetOptions, now: number): number | null {
  if (options?.ttl === undefined) return null;
  return now + options.ttl.value * MILLISECONDS[options.ttl.unit];
}
