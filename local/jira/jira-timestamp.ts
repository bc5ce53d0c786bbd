/** An instant as Jira's platform answers write it: ISO 8601 with an offset without colon, here always UTC. */
export function jiraTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '+0000');
}
