import type { StartedSprint } from './sprints-meant';

/** What came into a sprint after its start, whether it stayed or not. What was there at the start and came back did not. */
export function cameIn({ ledger }: StartedSprint): readonly string[] {
  return ledger.items.filter(({ origin }) => origin === 'added').map(({ id }) => id);
}
