import type { ReactNode } from 'react';
import type { SprintWithoutLedger } from '../../../src/contract';
import { SprintHead } from '../parts/sprint-head';

interface Props {
  readonly sprint: SprintWithoutLedger;
  /** What there is to talk about. */
  readonly talk: ReactNode;
}

/** A sprint that nothing can be counted for, with the reason. */
export function NoLedgerView({ sprint, talk }: Props) {
  return (
    <>
      <SprintHead name={sprint.name} state="no-ledger" goal={sprint.goal} facts={[]} />
      <p className="section quiet-box">{sprint.says}</p>
      {talk}
    </>
  );
}
