import type { SprintChoice } from '../../../src/contract';
import { words } from '../words';

/** Where a sprint stands, in a word. */
export function Lozenge({ state }: { readonly state: SprintChoice['state'] }) {
  return <span className={`lozenge lozenge-${state}`}>{words.states[state]}</span>;
}
