import { jiraRefusal } from '../jira-refusal';

/** The query of an address, as fastify gives it: a parameter said twice is a list. */
export type QueryParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The values of a parameter that may be said twice or hold a comma-separated list. */
export function listParameter(query: QueryParameters, name: string): readonly string[] {
  const value = query[name];
  const texts = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** A whole number from 0 on; refused with 400 when it is none. */
export function numberParameter(query: QueryParameters, name: string, otherwise: number): number {
  const value = query[name];
  if (value === undefined || value === '') return otherwise;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0) return number;
  throw jiraRefusal(400, `The parameter '${name}' must be a whole number from 0 on.`);
}
