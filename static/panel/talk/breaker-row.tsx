import type { BreakerCard } from '../../../src/contract';
import { words } from '../words';
import { BreakerTexts, Told } from './breaker-texts';
import { Evidence } from './evidence';
import { StateShape } from './state-shape';

/** One breaker: its promise, what can be said of it and why; opened, everything there is to say about it. */
export function BreakerRow({ breaker }: { readonly breaker: BreakerCard }) {
  const { name, promise, state, because, checkIn, evidence } = breaker;
  return (
    <details className="card breaker">
      <summary>
        <span className="card-title">
          <bdi>{words.talk.quoted(name)}</bdi>
        </span>
        <span className="breaker-state">
          <StateShape state={state} /> {words.talk.states[state]}
        </span>
        <span className="breaker-promise" lang="en">
          {promise}
        </span>
        <span className="cell-detail">
          <bdi lang="en">{because}</bdi>
        </span>
      </summary>
      <BreakerTexts breaker={breaker}>
        <Told name={words.talk.checkIn} says={checkIn} />
      </BreakerTexts>
      <Evidence rows={evidence} />
    </details>
  );
}
