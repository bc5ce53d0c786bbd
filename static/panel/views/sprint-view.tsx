import type { CoverageNotes, ShownSprint } from '../../../src/contract';
import { Notes } from '../parts/notes';
import { ClosedView } from './closed-view';
import { NoLedgerView } from './no-ledger-view';
import { PlannedView } from './planned-view';
import { RunningView } from './running-view';

interface Props {
  readonly sprint: ShownSprint;
  readonly coverage: CoverageNotes;
}

/** One sprint, by where it stands, and below it what could not be seen. */
export function SprintView({ sprint, coverage }: Props) {
  return (
    <>
      <SprintBody sprint={sprint} />
      <Notes coverage={coverage} dataQuality={sprint.dataQuality} leftOut={leftOutOf(sprint)} />
    </>
  );
}

function SprintBody({ sprint }: { readonly sprint: ShownSprint }) {
  switch (sprint.kind) {
    case 'running':
      return <RunningView sprint={sprint} />;
    case 'closed':
      return <ClosedView sprint={sprint} />;
    case 'planned':
      return <PlannedView sprint={sprint} />;
    case 'no-ledger':
      return <NoLedgerView sprint={sprint} />;
  }
}

function leftOutOf(sprint: ShownSprint) {
  return sprint.kind === 'running' || sprint.kind === 'closed' ? sprint.leftOut : null;
}
