import { matchFields } from '../../../src/jira/changed-field';
import type { FieldMatch, LedgerField } from '../../../src/jira/changed-field';
import type { BoardFrame } from '../../../src/jira/board-frame';
import type { JiraField } from '../../../src/jira/field-answer';

/** A custom field that something is read from, with the name by which it is found again. */
export interface KnownField {
  readonly id: string;
  readonly name: string;
}

/** Which fields something is read from, and which of them a history entry is about. */
export interface KnownFields {
  readonly sprint: KnownField;
  readonly estimate: KnownField | null;
  readonly criteria: KnownField | null;
  readonly flagged: KnownField | null;
  readonly match: FieldMatch;
}

/** Names that Jira itself gives, in the languages in which fields are found by name. */
const USUAL =
  /^(sprint|story points|story point estimate|acceptance criteria|akzeptanzkriterien|flagged|markiert|original estimate|remaining estimate|time spent)$/i;

export function knownFields({ sprintField, estimateField, factFields }: BoardFrame): KnownFields {
  const { criteria, flagged } = factFields;
  return {
    sprint: known(sprintField, 'Sprint'),
    estimate: estimateField.kind === 'field' ? known(estimateField.field, 'Story Points') : null,
    criteria: criteria === null ? null : known(criteria, 'Acceptance criteria'),
    flagged: flagged === null ? null : known(flagged, 'Flagged'),
    match: matchFields(sprintField, estimateField, factFields),
  };
}

/** The field that a history entry is about, by the name that the folder gives it. */
export function nameOfField(fields: KnownFields, field: LedgerField): string {
  if (field === 'status' || field === 'resolution' || field === 'description') return field;
  return fields[field]?.name ?? field;
}

function known({ id, names }: JiraField, otherwise: string): KnownField {
  return { id, name: names.find((name) => USUAL.test(name)) ?? otherwise };
}
