import type { BreakableJira } from '../breakable-jira';
import type { Happening } from './happening';

const A_MINUTE = 60_000;

/** Jira itself can be away: the panel must say so and come back. */
export function jiraHappenings(jira: BreakableJira): readonly Happening[] {
  return [
    {
      id: 'break-jira',
      label: 'Break Jira for a minute',
      run() {
        jira.breakFor(A_MINUTE);
        return 'Jira answers nobody for a minute.';
      },
    },
    {
      id: 'heal-jira',
      label: 'Heal Jira',
      run() {
        jira.heal();
        return 'Jira answers again.';
      },
    },
  ];
}
