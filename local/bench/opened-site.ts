import { performance } from 'node:perf_hooks';
import type { RunningHost } from '../forge/start-host';
import { adminOf, switchBoardOn } from '../forge/switch-boards-on';
import type { Site } from '../jira/site';
import { countCalls, type CountedCalls } from './counted-calls';
import { largeSite, SPRINT_EVERY } from './large-site';
import { withApp } from './open-app';

/** How long a large site takes to be looked at; times in milliseconds. */
export interface OpenedSite {
  readonly issues: number;
  readonly sprints: number;
  /** Until the app serves the site, from its issues in memory. */
  readonly started: number;
  /** The first view of the board, while nothing of it is remembered. */
  readonly cold: number;
  readonly coldCalls: CountedCalls;
  /** Reading the history of the closed sprints in the queue, which nobody waits for. */
  readonly history: number;
  /** A later view, the viewer's checks included: the shortest of three. */
  readonly warm: number;
  readonly warmCalls: CountedCalls;
}

/** A site whose last sprint runs now. */
export function runningSite(sprints: number, itemsEach: number, now: number): Site {
  const firstStart = now - (sprints - 1) * SPRINT_EVERY - SPRINT_EVERY / 4;
  const site = largeSite({ sprints, itemsEach, firstStart });
  const boardDetails = new Map(
    [...site.boardDetails].map(([id, details]) => {
      const [last, ...before] = details.sprints.toReversed();
      if (last === undefined) throw new Error('The site has sprints.');
      const running = { ...last, state: 'active' };
      Reflect.deleteProperty(running, 'completeDate');
      return [id, { ...details, sprints: [...before.reverse(), running] }];
    }),
  );
  return { ...site, boardDetails };
}

export async function measureOpening(sprints: number, itemsEach: number): Promise<OpenedSite> {
  const site = runningSite(sprints, itemsEach, Date.now());
  const start = performance.now();
  return withApp(site, async (host) => {
    const started = performance.now() - start;
    return { issues: sprints * itemsEach, sprints, started, ...(await looked(host)) };
  });
}

async function looked(host: RunningHost): Promise<Omit<OpenedSite, 'issues' | 'sprints' | 'started'>> {
  const view = await viewOf(host);
  const counter = countCalls();
  const cold = await view();
  const coldCalls = counter.since();
  const reading = performance.now();
  await host.settled();
  const history = performance.now() - reading;
  const first = await view();
  counter.since();
  const second = await view();
  const warmCalls = counter.since();
  return { cold, coldCalls, history, warm: Math.min(first, second, await view()), warmCalls };
}

/** Switches the board on; what comes back looks at it once and says how long that took. */
async function viewOf(host: RunningHost): Promise<() => Promise<number>> {
  const [board] = host.site.boards;
  const as = adminOf(host.site, null);
  if (board === undefined || as === null) throw new Error('The site has a board and a person.');
  const why = await switchBoardOn(host.ask, board, as, 'LARGE');
  if (why !== null) throw new Error(why);
  const question = { functionKey: 'board', payload: { boardId: board.id }, as, project: 'LARGE' };
  return async () => {
    const asked = performance.now();
    const { kind } = (await host.ask({ ...question, board: board.id })) as { readonly kind: string };
    if (kind !== 'ok') throw new Error('The board is shown.');
    return performance.now() - asked;
  };
}
