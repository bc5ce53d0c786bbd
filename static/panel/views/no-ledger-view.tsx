import type { SprintWithoutLedger } from '../../../src/contract';
import { SprintHead } from '../parts/sprint-head';
import type { Around } from './around';

interface Props {
  readonly sprint: SprintWithoutLedger;
  readonly talk: Around;
}

/** A sprint that nothing can be counted for, with the reason. */
export function NoLedgerView({ sprint, talk }: Props) {
  return (
    <>
      <SprintHead name={sprint.name} state="no-ledger" goal={sprint.goal} facts={[]} />
      <p className="section quiet-box" lang="en">
        {sprint.says}
      </p>
      {talk(null)}
    </>
  );
}
