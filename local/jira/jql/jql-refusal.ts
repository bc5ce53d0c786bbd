import { jiraRefusal } from '../jira-refusal';
import type { JiraRefusal } from '../jira-refusal';

/** A query that Jira refuses: always 400, with words that name the part it does not understand. */
export function jqlRefusal(message: string): JiraRefusal {
  return jiraRefusal(400, message);
}

export function unknownValue(value: string, fieldName: string): string {
  return `The value '${value}' does not exist for the field '${fieldName}'.`;
}

export function operatorRefusal(operator: string, fieldName: string): JiraRefusal {
  return jqlRefusal(`The operator '${operator}' is not supported by the '${fieldName}' field.`);
}
