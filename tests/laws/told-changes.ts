/** A step of a life as the items of Jira's history entries, with every way to write the same thing. */
import type { RawChange } from '../support/raw-answers';
import { SPRINT_FIELD } from './told-board-fields';
import type { LivedStep, Values } from './life';
import type { Wording } from './random-item';
import type { Telling } from './telling';

export function changesOf(step: LivedStep, wording: Wording, { estimateField }: Telling): RawChange[] {
  const { before, after } = step;
  const changes: RawChange[] = [];
  if (before.sprints !== after.sprints) changes.push(sprintChange(before, after, wording));
  if (before.status !== after.status) changes.push(statusChange(before, after, wording));
  if (before.estimate !== after.estimate && estimateField !== null)
    changes.push(
      estimateField.id === 'timeoriginalestimate'
        ? timeChange(before, after, wording)
        : pointsChange(before, after, wording),
    );
  return changes;
}

function sprintChange(before: Values, after: Values, wording: Wording): RawChange {
  const ids = ({ sprints }: Values): string | null =>
    sprints.length === 0 ? null : sprints.join(wording.separator);
  const names = ({ sprints }: Values): string => sprints.map((id) => `Sprint ${id}, part one`).join(', ');
  return {
    ...fieldWords('Sprint', SPRINT_FIELD.id, wording),
    ...values('from', ids(before), wording),
    ...values('to', ids(after), wording),
    fromString: names(before),
    toString: names(after),
  };
}

function statusChange(before: Values, after: Values, wording: Wording): RawChange {
  const words = { ...fieldWords('status', 'status', wording), from: before.status, to: after.status };
  return wording.none === 'missing'
    ? words
    : { ...words, fromString: 'The one before', toString: 'The other' };
}

function pointsChange(before: Values, after: Values, wording: Wording): RawChange {
  const number = ({ estimate }: Values): string | null => {
    if (estimate === null) return null;
    return wording.number === 'decimal' && Number.isInteger(estimate)
      ? estimate.toFixed(1)
      : String(estimate);
  };
  return {
    ...fieldWords('Story Points', 'customfield_10016', wording),
    from: null,
    to: null,
    ...values('fromString', number(before), wording),
    ...values('toString', number(after), wording),
  };
}

function timeChange(before: Values, after: Values, wording: Wording): RawChange {
  const seconds = ({ estimate }: Values): string | null => (estimate === null ? null : String(estimate));
  return {
    field: 'timeoriginalestimate',
    fieldId: 'timeoriginalestimate',
    ...values('from', seconds(before), wording),
    ...values('fromString', seconds(before), wording),
    ...values('to', seconds(after), wording),
    ...values('toString', seconds(after), wording),
  };
}

function fieldWords(name: string, fieldId: string, { fieldsBy }: Wording): RawChange {
  if (fieldsBy === 'id') return { field: name, fieldId };
  return { field: fieldsBy === 'name' ? name : name.toLowerCase() };
}

/** A value in the field's words, or one of the three ways to say that there is none. */
function values(name: string, value: string | null, { none }: Wording): Record<string, string | null> {
  if (value !== null) return { [name]: value };
  if (none === 'missing') return {};
  return { [name]: none === 'null' ? null : '' };
}

const OTHER_FIELDS: readonly RawChange[] = [
  {
    field: 'Story Points',
    fieldId: 'customfield_10099',
    from: null,
    fromString: '1',
    to: null,
    toString: '99',
  },
  {
    field: 'Rank',
    fieldId: 'customfield_10019',
    from: '',
    fromString: '',
    to: '',
    toString: 'Ranked higher',
  },
];

/** Entries of fields that the ledger is not made of, one of them of the same name as the estimate. */
export function chatter(position: number): RawChange[] {
  const resolution = {
    field: 'resolution',
    fieldId: 'resolution',
    from: null,
    to: '10000',
    toString: 'Done',
  };
  return position === 0 ? [...OTHER_FIELDS] : [resolution];
}
