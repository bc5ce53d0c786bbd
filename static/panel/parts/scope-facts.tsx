import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ClosedSprint, RunningSprint } from '../../../src/contract';
import { ScopeStrip } from '../charts/scope-strip';
import { useMarkDesk } from '../marks/use-mark-desk';
import type { Around } from '../views/around';
import { words } from '../words';
import { Ledger } from './ledger';
import type { WantedChange } from './ledger';
import { ScopeAsides } from './scope-asides';
import { ScopeFigures } from './scope-figures';
import { Titled } from './titled';

interface Props {
  readonly scope: RunningSprint | ClosedSprint;
  readonly nothingChanged: string;
  /** Put between the figures and the strip. */
  readonly children?: ReactNode;
  /** Goes between the strip and the list of changes. */
  readonly talk: Around;
  /** The items behind the figures. */
  readonly items: ReactNode;
}

/** What was planned, what came in and went out: as figures, day by day, and change by change. */
export function ScopeFacts({ scope, nothingChanged, children, talk, items }: Props) {
  const [wanted, want] = useState<WantedChange | null>(null);
  const show = (part: WantedChange['part']) => (index: number) => {
    want({ index, part });
  };
  const desk = useMarkDesk(scope.changes, show('marks'));
  const ledger = <Ledger {...{ scope, desk, wanted, nothingChanged }} />;
  return (
    <>
      <Titled id="this-sprint" title={words.thisSprint}>
        <ScopeFigures scope={scope} />
        <ScopeAsides scope={scope} />
      </Titled>
      {children}
      <ScopeStrip strip={scope.strip} changes={scope.changes} showChange={show('row')} />
      {talk(
        <>
          {ledger}
          {items}
        </>,
      )}
    </>
  );
}
