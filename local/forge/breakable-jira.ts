import type { JiraTransport } from './jira-transport';

/** A Jira that can be broken for a while: then it answers every call with 503. */
export interface BreakableJira {
  readonly ask: JiraTransport;
  readonly breakFor: (milliseconds: number) => void;
  readonly heal: () => void;
}

export function breakable(jira: JiraTransport, now: () => number): BreakableJira {
  let brokenUntil = 0;
  return {
    ask: (call) => (now() < brokenUntil ? Promise.resolve(unavailable()) : jira(call)),
    breakFor(milliseconds) {
      brokenUntil = now() + milliseconds;
    },
    heal() {
      brokenUntil = 0;
    },
  };
}

function unavailable(): Response {
  return Response.json({ errorMessages: ['Jira is not available at the moment.'] }, { status: 503 });
}
