import type { BreakerState } from '../../../src/contract';

/** A speech bubble, a bar, a line, a tick, dots, a person: each state has a shape of its own. */
const SHAPES: Record<BreakerState['state'], string> = {
  hint: 'M2 3h12v8H7l-3 3v-3H2z',
  fact: 'M3 14V8M8 14V3M13 14V6',
  quiet: 'M2 8h12',
  kept: 'm2.5 8.5 3.5 4 7.5-9',
  'not-enough-data': 'M3 8h.1M8 8h.1M13 8h.1',
  'only-people-know': 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M3 14c0-5 10-5 10 0',
};

/** The shape of a state; the word beside it says the same, so it is hidden from screen readers. */
export function StateShape({ state }: { readonly state: BreakerState['state'] }) {
  return (
    <svg className="change-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[state]} />
    </svg>
  );
}
