/** Which fields of an issue an answer shows. */
export interface FieldSelection {
  readonly shows: (fieldId: string) => boolean;
  /** No field is asked for, but the key is: only ids and keys are answered. */
  readonly key: boolean;
  readonly anyField: boolean;
}

const GROUPS = ['*all', '*navigable'];

/**
 * Reads a list of fields: names, `*all`, `*navigable`, and `-name` to leave one out.
 * Nothing asked for, or only exclusions, means `otherwise`. Unknown names are passed over, as Jira does.
 */
export function fieldSelection(asked: readonly string[], otherwise: '*all' | 'id'): FieldSelection {
  const without = new Set(asked.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const named = asked.filter((name) => !name.startsWith('-'));
  const wanted = new Set(named.length === 0 ? [otherwise] : named);
  const all = GROUPS.some((group) => wanted.has(group));
  const fields = [...wanted].filter((name) => name !== 'id' && name !== 'key');
  return {
    shows: (fieldId) => (all || wanted.has(fieldId)) && !without.has(fieldId),
    key: wanted.has('key') || fields.length > 0,
    anyField: fields.length > 0,
  };
}
