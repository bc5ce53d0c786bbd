import { BREAKERS } from '../breakers/index';
import type { InspectedSprint, Inspection } from '../model/inspection';
import type { Instant } from '../model/instant';
import { SIGNALS } from '../signals/index';
import type { Past } from '../signals/signal';
import { stateOf } from './breaker-state';
import { judge } from './level';
import { noticesOf } from './notices';
import { pageOf } from './page';
import { velocityView } from './velocity-view';

type Judgement = Pick<Inspection, 'readings' | 'breakers' | 'page' | 'velocity'>;

/** What the closed sprints say at the last close, and what is to be noticed about the running and the planned ones. */
export function judgementOf(sprints: readonly InspectedSprint[], past: Past, now: Instant): Judgement {
  const readings = SIGNALS.map((signal) => judge(signal, past));
  const notices = sprints.flatMap((one) => noticesOf(SIGNALS, one, past, now));
  return {
    readings: [...readings, ...notices],
    breakers: BREAKERS.map((breaker) => stateOf(breaker, readings)),
    page: pageOf(BREAKERS, readings, SIGNALS),
    velocity: statistics(past).map((statistic) => velocityView(sprints, past, statistic)),
  };
}

function statistics({ board }: Past): readonly ('points' | 'items')[] {
  return board.estimation.kind === 'item-count' ? ['items'] : ['points', 'items'];
}
