import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Atlassian's own description of these endpoints, where this machine has it beside the project. */
const FILE = join(__dirname, '../../../../../shared/openapi/jira-subset.v3.json');

interface Json {
  readonly content?: { readonly 'application/json'?: { readonly schema: object } };
}

/** A parameter that stands in the path or in the query. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: { readonly type?: string };
}

export interface Operation {
  readonly responses: Readonly<Record<string, Json>>;
  readonly requestBody?: Json;
  readonly parameters?: readonly Parameter[];
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/**
 * `null` = it is not on this machine. Without the format of instants: the description asks for a colon in the offset, and
 * Jira writes none.
 */
export function publishedDescription(): Description | null {
  if (!existsSync(FILE)) return null;
  const text = readFileSync(FILE, 'utf8').replaceAll('"format": "date-time"', '"title": "instant"');
  return JSON.parse(text.replaceAll('#/components/schemas/', '#/definitions/')) as Description;
}

/** The paths at which a value differs from what the description says of it. */
export function faultsIn(
  value: unknown,
  said: Json | undefined,
  { components }: Description,
): readonly string[] {
  const schema = said?.content?.['application/json']?.schema;
  if (schema === undefined) throw new Error('The description says nothing about this.');
  const readable = { allOf: [schema], definitions: components.schemas } as Parameters<
    typeof z.fromJSONSchema
  >[0];
  const { error } = z.fromJSONSchema(readable, { defaultTarget: 'openapi-3.0' }).safeParse(value);
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}
