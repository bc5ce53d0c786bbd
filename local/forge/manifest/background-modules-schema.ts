import * as z from 'zod';

const filter = z.strictObject({
  ignoreSelf: z.boolean().default(false),
  expression: z.string().nullable().default(null),
  onError: z.enum(['IGNORE_AND_LOG', 'IGNORE', 'RECEIVE_AND_LOG', 'RECEIVE']).default('IGNORE_AND_LOG'),
  appIsLicensed: z.boolean().optional(),
});

const listedEvent = z.union([
  z.string().transform((eventType) => ({ eventType, filter: undefined })),
  z.strictObject({ eventType: z.string(), filter: filter.optional() }),
]);

/** Strict: what the local host would pass over in silence, such as `payload`, is refused by its name. */
export const trigger = z.strictObject({
  key: z.string(),
  function: z.string(),
  events: z.array(listedEvent),
  filter: filter.optional(),
});

export const scheduledTrigger = z.strictObject({
  key: z.string(),
  function: z.string(),
  interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
  filter: z.looseObject({}).optional(),
});

export const action = z.looseObject({ key: z.string(), function: z.string() });

export const jqlFunction = z.looseObject({
  key: z.string(),
  name: z.string(),
  function: z.string(),
  operators: z.array(z.string()),
  arguments: z.array(z.object({ name: z.string(), required: z.boolean() })).default([]),
});
