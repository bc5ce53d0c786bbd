import { isQuota } from './hourly-allowance';
import type { Jira, JiraResponse } from './jira';

/** Time and chance, handed in. All numbers are milliseconds, `random` is from 0 to 1. */
export interface Waiting {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

const MOST_TRIES = 4;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;
const DEFAULT_BUDGET = 10_000;

/**
 * A Jira that is asked again when it is busy (429) or not well (5xx): after the time it names in `Retry-After`, else
 * after 2 s, 4 s, 8 s, at most 30 s, each times 0.7 to 1.3. At most 4 tries a request, and all waits of this port
 * together never exceed `budget` milliseconds: waits at the same time count once. An hourly allowance that is used
 * up is never waited for. When patience ends, the last answer is given as it is.
 */
export function patientJira(jira: Jira, waiting: Waiting, budget = DEFAULT_BUDGET): Jira {
  const mayWait = waitingBudget(waiting, budget);
  return async (request) => {
    let response = await jira(request);
    for (let tries = 1; tries < MOST_TRIES && isWorthAnotherTry(response); tries += 1) {
      const wait = waitBefore(response, tries, waiting);
      if (!mayWait(wait)) return response;
      await waiting.sleep(wait);
      response = await jira(request);
    }
    return response;
  };
}

function isWorthAnotherTry({ status, headers }: JiraResponse): boolean {
  return status >= 500 || (status === 429 && !isQuota(headers));
}

function waitBefore({ headers }: JiraResponse, tries: number, { now, random }: Waiting): number {
  const asked = headers['retry-after'];
  const wait =
    asked === undefined ? NaN : /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now();
  if (!Number.isNaN(wait)) return Math.max(0, wait);
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1)) * (0.7 + 0.6 * random());
}

/** Takes a wait from the budget; `false` when it does not fit. Of overlapping waits only the new part is taken. */
function waitingBudget({ now }: Waiting, budget: number): (wait: number) => boolean {
  let spent = 0;
  let waitedUntil = 0;
  return (wait) => {
    const until = now() + wait;
    const more = Math.max(0, until - Math.max(now(), waitedUntil));
    if (spent + more > budget) return false;
    spent += more;
    waitedUntil = Math.max(waitedUntil, until);
    return true;
  };
}
