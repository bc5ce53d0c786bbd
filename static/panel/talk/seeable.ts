import type { BreakerCard, Side } from '../../../src/contract';

/** Of how many breakers Jira can see something, and how many there are: of the PO's side, then of the team's. */
export function seeableOf(breakers: readonly BreakerCard[]): readonly [number, number, number, number] {
  return [...counted(breakers, 'po-to-team'), ...counted(breakers, 'team-to-po')];
}

function counted(breakers: readonly BreakerCard[], side: Side): readonly [number, number] {
  const own = breakers.filter((breaker) => breaker.side === side);
  return [own.filter(({ state }) => state !== 'only-people-know').length, own.length];
}
