import type { Failure } from '../domain/model/known-failure';

type Words = Pick<Failure, 'says' | 'next'>;

const STAYS = 'If this stays, pass this sentence on to whoever looks after the app.';

const MEANINGS: ReadonlyMap<number, (answer: string) => Words> = new Map([
  [400, notUnderstood],
  [401, notSignedIn],
  [403, notAllowed],
  [404, notThere],
  [410, gone],
]);

/** What it means that Jira answered with this status when asked about `answer`. */
export function meaningOfStatus(status: number, answer: string): Failure {
  if (status >= 500) return { code: 'jira-unreachable', ...notWell(status) };
  const meaning = MEANINGS.get(status)?.(answer) ?? refused(status, answer);
  return { code: 'jira-refused', ...meaning };
}

function notUnderstood(answer: string): Words {
  return {
    says: `Jira did not accept the question about ${answer}.`,
    next: `Refresh to ask again. ${STAYS}`,
  };
}

function notSignedIn(answer: string): Words {
  return {
    says: `Jira did not show ${answer}: the sign-in is missing or has run out.`,
    next: 'Sign in to Jira again, then refresh.',
  };
}

function notAllowed(answer: string): Words {
  return {
    says: `Jira does not allow ${answer} to be read here.`,
    next: 'A Jira admin can grant access to it.',
  };
}

function notThere(answer: string): Words {
  return {
    says: `Jira could not find ${answer}: it does not exist any more, or it may not be seen here.`,
    next: 'Check that it still exists, or ask a Jira admin for access.',
  };
}

function gone(answer: string): Words {
  return {
    says: `Jira no longer offers the way in which ${answer} was read.`,
    next: 'Update the app to its newest version.',
  };
}

function notWell(status: number): Words {
  return { says: `Jira is not well right now (status ${status}).`, next: 'Refresh in a few minutes.' };
}

function refused(status: number, answer: string): Words {
  return { says: `Jira did not show ${answer} (status ${status}).`, next: `Refresh to ask again. ${STAYS}` };
}
