import { isSprintField } from '../sprint-field';
import { idOf, millisecondsOf, recordOf, textOf } from '../raw-values';
import type { RawField } from '../site';
import type { JqlField, ValueField } from './jql-field';
import { sprintField } from './sprint-field';

/** Any field of `fields.json` that has no file of its own, by its schema: numbers, dates, texts and lists of things. */
export function fieldBySchema(field: RawField): JqlField {
  if (isSprintField(field)) return sprintField;
  const { id, name } = field;
  switch (recordOf(field['schema'])?.['type']) {
    case 'number':
      return { kind: 'number', name, numberOf: ({ issue }) => numberOf(issue.fields[id]) };
    case 'date':
    case 'datetime':
      return { kind: 'date', name, instantOf: ({ issue }) => millisecondsOf(issue.fields[id]) };
    case 'string':
      return { kind: 'text', name, textOf: ({ issue }) => textOf(issue.fields[id]) };
    default:
      return thingsField(id, name);
  }
}

/** The options of such a field are not known, so any text may be asked for. */
function thingsField(id: string, name: string): ValueField {
  return {
    kind: 'value',
    name,
    idsOf: ({ issue }) => namesOf(issue.fields[id]),
    resolve: (text) => [text.toLowerCase()],
    unknown: () => '',
    functions: { currentuser: ({ asker }) => [asker.accountId.toLowerCase()] },
  };
}

const NAMES = ['id', 'key', 'name', 'value', 'accountId'] as const;

/** Everything by which the values of a field may be named, in small letters. */
export function namesOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .flatMap((one) => [idOf(one), ...NAMES.map((name) => idOf(recordOf(one)?.[name]))])
    .flatMap((text) => (text === null ? [] : text.toLowerCase()));
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
