import type { StartedSprint } from './sprints-meant';

/** What went out of a sprint after its start and was not back at its end; while it runs, what is out now. */
export function wentOut({ ledger }: StartedSprint): readonly string[] {
  return ledger.items.filter(({ leftAt }) => leftAt !== null).map(({ id }) => id);
}
