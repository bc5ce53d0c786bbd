import { setTimeout as sleep } from 'node:timers/promises';
import type { Jira } from '../../src/jira/jira';
import { patientJira } from '../../src/jira/patience';

/** Milliseconds that one command may wait for a busy Jira in all. */
const PATIENCE = 20 * 60_000;

/** A Jira for a command that has time: it is asked again when it is busy, after the time that it names. */
export function patientInTerminal(jira: Jira): Jira {
  return patientJira(
    jira,
    {
      now: () => Date.now(),
      sleep: async (milliseconds) => {
        await sleep(milliseconds);
      },
      random: () => Math.random(),
    },
    PATIENCE,
  );
}
