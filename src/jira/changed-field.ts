import type { EstimateField } from './estimate-field';
import type { JiraField } from './field-answer';

/** The fields whose changes the ledger is made of. */
export type LedgerField = 'sprint' | 'status' | 'resolution' | 'estimate';

/** Tells which of the ledger's fields a history item is about; `null` = another field. */
export type FieldMatch = (fieldId: string | null, name: string) => LedgerField | null;

/**
 * A history item belongs to a field by its `fieldId`; where it carries none, as on Data Center, by its field's name,
 * however it is capitalised.
 */
export function matchFields(sprint: JiraField, estimate: EstimateField): FieldMatch {
  const byId = new Map<string, LedgerField>([
    [sprint.id, 'sprint'],
    ['status', 'status'],
    ['resolution', 'resolution'],
  ]);
  const byName = new Map<string, LedgerField>();
  if (estimate.kind === 'field') {
    byId.set(estimate.field.id, 'estimate');
    addNames(byName, 'estimate', [...estimate.field.names, estimate.field.id]);
  }
  addNames(byName, 'sprint', [...sprint.names, 'sprint']);
  addNames(byName, 'status', ['status']);
  addNames(byName, 'resolution', ['resolution']);
  return (fieldId, name) => (fieldId === null ? byName.get(name.toLowerCase()) : byId.get(fieldId)) ?? null;
}

function addNames(byName: Map<string, LedgerField>, field: LedgerField, names: readonly string[]): void {
  for (const name of names) byName.set(name.toLowerCase(), field);
}
