import type { AsyncEvent, InvocationError } from '@forge/events';
import { setTimeout as sleep } from 'node:timers/promises';
import { instant } from '../../domain/model/instant';
import { patientJira } from '../../jira/patience';
import { jiraAsApp } from '../jira-as';
import { kvsStore } from '../kvs-store';
import { roleSecret } from '../roles/role-secret';
import { deliverAgain } from './again';
import { handOn } from './hand-on';
import { takeBody } from './take-body';

/** Milliseconds that one piece of work may wait for a busy Jira; a longer wait is handed on to the queue. */
const PATIENCE = 30_000;

/** Seconds after which the platform delivers again what could not even be handed on. */
const LOST_AGAIN_AFTER = 120;

/** Reads a board's history, one piece of work after the other, as the app. */
export async function historyConsumer({ body }: AsyncEvent): Promise<InvocationError | undefined> {
  const jira = patientJira(
    jiraAsApp,
    {
      now: () => Date.now(),
      sleep: async (milliseconds) => {
        await sleep(milliseconds);
      },
      random: () => Math.random(),
    },
    PATIENCE,
  );
  const now = instant(Date.now());
  const random = () => Math.random();
  const work = { store: kvsStore, jira, now, random, handOn, secret: roleSecret };
  const taken = await takeBody(body, work);
  return taken === 'lost' ? deliverAgain(LOST_AGAIN_AFTER) : undefined;
}
