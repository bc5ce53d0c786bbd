import * as z from 'zod';
import { action, jqlFunction, scheduledTrigger, trigger } from './background-modules-schema';

/** A background script may have no title, and only some modules have the rest. */
const uiModule = z.object({
  key: z.string(),
  title: z.string().optional(),
  resource: z.string(),
  resolver: z.object({ function: z.string() }).optional(),
  label: z.string().optional(),
  experience: z.array(z.string()).optional(),
  edit: z.object({ resource: z.string() }).optional(),
  refreshable: z.boolean().optional(),
});

const appFunction = z.object({
  key: z.string(),
  handler: z
    .string()
    .regex(/^[\w/-]+\.\w+$/, 'a handler is a file of src and an export of it: index.resolver'),
  timeoutSeconds: z.number().max(900).optional(),
});

const consumer = z.object({ key: z.string(), queue: z.string(), function: z.string() });

const index = z.union([
  z.string().transform((name) => ({ name, partition: [], range: [name] })),
  z.object({ name: z.string(), partition: z.array(z.string()).default([]), range: z.array(z.string()) }),
]);

const entity = z.object({
  name: z.string(),
  attributes: z.record(
    z.string(),
    z.object({ type: z.enum(['string', 'integer', 'float', 'boolean', 'any']) }),
  ),
  indexes: z.array(index).default([]),
});

const content = z
  .object({
    scripts: z.array(z.string()).default([]),
    styles: z.array(z.literal('unsafe-inline')).default([]),
  })
  .default({ scripts: [], styles: [] });

/** The part of a manifest that the local host reads; what it does not read stays unchecked here. */
export const manifestSchema = z.object({
  app: z.object({
    id: z.string().transform((ari) => ari.split('/').at(-1) ?? ari),
    storage: z.object({ entities: z.array(entity).default([]) }).default({ entities: [] }),
  }),
  resources: z.array(z.object({ key: z.string(), path: z.string() })).default([]),
  translations: z
    .object({
      resources: z.array(z.object({ key: z.string(), path: z.string() })),
      fallback: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    })
    .default({ resources: [], fallback: { default: 'en-US' } }),
  permissions: z
    .object({
      scopes: z.array(z.string()).default([]),
      content,
      external: z.record(z.string(), z.unknown()).default({}),
    })
    .default({ scopes: [], content: { scripts: [], styles: [] }, external: {} }),
  modules: z
    .object({
      function: z.array(appFunction).default([]),
      consumer: z.array(consumer).default([]),
      trigger: z.array(trigger).default([]),
      scheduledTrigger: z.array(scheduledTrigger).default([]),
      action: z.array(action).default([]),
      'jira:jqlFunction': z.array(jqlFunction).default([]),
    })
    .catchall(z.array(z.unknown())),
});

/** A module with a resource of its own is one that Jira shows; triggers, queues and functions have none. */
export const shownModule = uiModule;
