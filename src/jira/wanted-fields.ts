import type { BoardFrame } from './board-frame';
import { fieldsOfFacts, historyFieldsOfFacts } from './fact-fields';

/** The fields to ask of each item: those of the ledger and, where signals are read, those of the facts beyond it. */
export function fieldsOfItems(frame: BoardFrame): readonly string[] {
  const ledger = [
    'created',
    'updated',
    'resolutiondate',
    'issuetype',
    'project',
    'status',
    frame.sprintField.id,
  ];
  const facts = frame.depth !== 'ledger' ? fieldsOfFacts(frame.factFields) : [];
  return [...ledger, ...estimate(frame), ...facts];
}

/** The fields whose history to ask for; Jira takes at most ten. */
export function fieldsOfHistory(frame: BoardFrame): readonly string[] {
  const facts = frame.depth !== 'ledger' ? historyFieldsOfFacts(frame.factFields) : [];
  return ['status', 'resolution', frame.sprintField.id, ...estimate(frame), ...facts];
}

function estimate({ estimateField }: BoardFrame): readonly string[] {
  return estimateField.kind === 'field' ? [estimateField.field.id] : [];
}
