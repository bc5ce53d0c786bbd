import type { SprintWithoutLedger } from '../../../src/contract';
import { SprintHead } from '../parts/sprint-head';

/** A sprint that nothing can be counted for, with the reason. */
export function NoLedgerView({ sprint }: { readonly sprint: SprintWithoutLedger }) {
  return (
    <>
      <SprintHead name={sprint.name} state="no-ledger" goal={sprint.goal} facts={[]} />
      <p className="section quiet-box">{sprint.says}</p>
    </>
  );
}
