import { isNamed, type JiraField } from './field-answer';

/** The site's own fields that signals look at; `null` = the site has none. */
export interface FactFields {
  readonly criteria: JiraField | null;
  readonly flagged: JiraField | null;
}

/** Acceptance criteria and flags have no kind of their own in Jira, so they are found by their names. */
export function findFactFields(fields: readonly JiraField[]): FactFields {
  const named = (...names: string[]): JiraField | null =>
    fields.find((field) => isNamed(field, names)) ?? null;
  return {
    criteria: named('acceptance criteria', 'akzeptanzkriterien'),
    flagged: named('flagged', 'markiert'),
  };
}

/** What to ask of each item when signals are read: yes or no and lengths are kept of it, never the text. */
export function fieldsOfFacts({ criteria, flagged }: FactFields): readonly string[] {
  return ['description', 'parent', 'issuelinks', ...idsOf(criteria), ...idsOf(flagged)];
}

/** Whose history to ask for when signals are read. */
export function historyFieldsOfFacts({ criteria, flagged }: FactFields): readonly string[] {
  return ['description', ...idsOf(criteria), ...idsOf(flagged)];
}

function idsOf(field: JiraField | null): readonly string[] {
  return field === null ? [] : [field.id];
}
