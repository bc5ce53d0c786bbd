import { z } from 'zod';

/** What each file of a site folder must hold at least; further keys are Jira's business and are kept. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const id = z.string().min(1);
const isoInstant = z
  .string()
  .refine((text) => ISO.test(text) && !Number.isNaN(Date.parse(text)), 'it must be an instant in ISO 8601');
const optionalInstant = isoInstant.nullish();

export const fieldsSchema = listOf(z.looseObject({ id, name: z.string() }), (field) => field.id);
export const statusesSchema = listOf(z.looseObject({ id, name: z.string() }), (status) => status.id);

export const boardsSchema = listOf(
  z.looseObject({ id: z.int(), name: z.string(), type: z.string() }),
  (board) => board.id,
);

const column = z.looseObject({ name: z.string(), statuses: z.array(z.looseObject({ id })) });

export const configurationSchema = z.looseObject({
  id: z.int().optional(),
  columnConfig: z.looseObject({ columns: z.array(column) }),
  filter: z.looseObject({ id: z.union([z.string(), z.int()]), jql: z.string().optional() }).optional(),
});

export const sprintsSchema = listOf(
  z.looseObject({
    id: z.int(),
    name: z.string(),
    state: z.enum(['future', 'active', 'closed']),
    startDate: optionalInstant,
    endDate: optionalInstant,
    completeDate: optionalInstant,
    activatedDate: optionalInstant,
  }),
  (sprint) => sprint.id,
);

export const issueKeysSchema = z.array(z.string());

export const recordedSchema = listOf(
  z.looseObject({
    sprintId: z.int(),
    startedAt: isoInstant.optional(),
    goalAtStart: z.string().nullish(),
    planningFinishedAt: isoInstant.optional(),
  }),
  (recorded) => recorded.sprintId,
);

const accountIds = z.array(z.string());

export const rolesSchema = z.looseObject({
  people: listOf(
    z.looseObject({ accountId: id, displayName: z.string(), title: z.string() }),
    (person) => person.accountId,
  ),
  projects: listOf(
    z.looseObject({
      projectId: id,
      projectKey: id,
      browse: accountIds,
      administer: accountIds,
      roles: z.array(z.looseObject({ id: z.int(), name: z.string(), members: accountIds })),
    }),
    (project) => project.projectId,
  ),
});

/** A list in which no two entries are about the same thing. */
function listOf<T extends z.ZodType>(entry: T, identity: (value: z.output<T>) => string | number) {
  return z.array(entry).superRefine((values, context) => {
    const seen = new Map<string | number, number>();
    values.forEach((value, index) => {
      const first = seen.get(identity(value));
      if (first === undefined) seen.set(identity(value), index);
      else context.addIssue({ code: 'custom', path: [index], message: repeated(identity(value), first) });
    });
  });
}

function repeated(identity: string | number, first: number): string {
  return `${identity} stands already in [${first}]`;
}
