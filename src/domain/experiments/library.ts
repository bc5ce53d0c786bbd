import { BREAKERS } from '../breakers/index';
import type { SmallExperiment, TrustBreaker } from '../breakers/trust-breaker';
import { IDEAS } from './ideas';

/** What can be tried with one breaker. */
export interface Shelf {
  readonly breaker: TrustBreaker;
  /** As many for each breaker of either side: what the breaker brings itself first. */
  readonly ideas: readonly SmallExperiment[];
}

/** What can be tried, breaker by breaker, in the order of the source texts. */
export const LIBRARY: readonly Shelf[] = BREAKERS.map((breaker) => ({
  breaker,
  ideas: [...breaker.try, ...IDEAS.filter(({ fits }) => fits.includes(breaker.id)).map(withoutFits)],
}));

function withoutFits({ title, how, ground }: SmallExperiment): SmallExperiment {
  return { title, how, ground };
}
