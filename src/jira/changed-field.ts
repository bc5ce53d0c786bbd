import type { EstimateField } from './estimate-field';
import type { FactFields } from './fact-fields';
import type { JiraField } from './field-answer';

/** The fields whose changes the ledger and the signals are made of. */
export const LEDGER_FIELDS = [
  'sprint',
  'status',
  'resolution',
  'estimate',
  'description',
  'criteria',
  'flagged',
] as const;

export type LedgerField = (typeof LEDGER_FIELDS)[number];

/** Tells which of these fields a history item is about; `null` = another field. */
export type FieldMatch = (fieldId: string | null, name: string) => LedgerField | null;

/**
 * A history item belongs to a field by its `fieldId`; where it carries none, as on Data Center, by its field's name,
 * however it is capitalised.
 */
export function matchFields(sprint: JiraField, estimate: EstimateField, facts: FactFields): FieldMatch {
  const byId = new Map<string, LedgerField>([
    [sprint.id, 'sprint'],
    ['status', 'status'],
    ['resolution', 'resolution'],
    ['description', 'description'],
  ]);
  const byName = new Map<string, LedgerField>();
  if (estimate.kind === 'field') {
    byId.set(estimate.field.id, 'estimate');
    addNames(byName, 'estimate', [...estimate.field.names, estimate.field.id]);
  }
  for (const [name, field] of namedFacts(facts)) {
    byId.set(field.id, name);
    addNames(byName, name, field.names);
  }
  addNames(byName, 'sprint', [...sprint.names, 'sprint']);
  for (const name of ['status', 'resolution', 'description'] as const) addNames(byName, name, [name]);
  return (fieldId, name) => (fieldId === null ? byName.get(name.toLowerCase()) : byId.get(fieldId)) ?? null;
}

function namedFacts({
  criteria,
  flagged,
}: FactFields): readonly (readonly ['criteria' | 'flagged', JiraField])[] {
  return [
    ...(criteria === null ? [] : [['criteria', criteria] as const]),
    ...(flagged === null ? [] : [['flagged', flagged] as const]),
  ];
}

function addNames(byName: Map<string, LedgerField>, field: LedgerField, names: readonly string[]): void {
  for (const name of names) byName.set(name.toLowerCase(), field);
}
