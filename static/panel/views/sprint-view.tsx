import type { CoverageNotes, ShownSprint } from '../../../src/contract';
import { Notes } from '../parts/notes';
import type { Around } from './around';
import { ClosedView } from './closed-view';
import { NoLedgerView } from './no-ledger-view';
import { PlannedView } from './planned-view';
import { RunningView } from './running-view';

interface Props {
  readonly sprint: ShownSprint;
  readonly coverage: CoverageNotes;
  readonly talk: Around;
}

/** One sprint, by where it stands, and below it what could not be seen. */
export function SprintView({ sprint, coverage, talk }: Props) {
  const notes = <Notes coverage={coverage} dataQuality={sprint.dataQuality} leftOut={leftOutOf(sprint)} />;
  const above: Around = (rest) =>
    talk(
      <>
        {rest}
        {notes}
      </>,
    );
  return <SprintBody sprint={sprint} talk={above} />;
}

function SprintBody({ sprint, talk }: Omit<Props, 'coverage'>) {
  switch (sprint.kind) {
    case 'running':
      return <RunningView sprint={sprint} talk={talk} />;
    case 'closed':
      return <ClosedView sprint={sprint} talk={talk} />;
    case 'planned':
      return <PlannedView sprint={sprint} talk={talk} />;
    case 'no-ledger':
      return <NoLedgerView sprint={sprint} talk={talk} />;
  }
}

function leftOutOf(sprint: ShownSprint) {
  return sprint.kind === 'running' || sprint.kind === 'closed' ? sprint.leftOut : null;
}
