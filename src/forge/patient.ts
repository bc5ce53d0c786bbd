import { setTimeout as sleep } from 'node:timers/promises';
import type { Jira } from '../jira/jira';
import { patientJira } from '../jira/patience';

/** A Jira that is asked again when it is busy, within what a function of 25 s can spare. */
export function patient(jira: Jira): Jira {
  return patientJira(jira, {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
    random: () => Math.random(),
  });
}
