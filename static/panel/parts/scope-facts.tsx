import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ClosedSprint, RunningSprint } from '../../../src/contract';
import { ScopeStrip } from '../charts/scope-strip';
import { useMarkDesk } from '../marks/use-mark-desk';
import { words } from '../words';
import { Ledger } from './ledger';
import type { WantedChange } from './ledger';
import { ScopeAsides } from './scope-asides';
import { ScopeFigures } from './scope-figures';

interface Props {
  readonly scope: RunningSprint | ClosedSprint;
  readonly nothingChanged: string;
  /** Put between the figures and the strip. */
  readonly children?: ReactNode;
  /** Put between the strip and the list of changes. */
  readonly below: ReactNode;
}

/** What was planned, what came in and went out: as figures, day by day, and change by change. */
export function ScopeFacts({ scope, nothingChanged, children, below }: Props) {
  const [wanted, want] = useState<WantedChange | null>(null);
  const show = (part: WantedChange['part']) => (index: number) => {
    want({ index, part });
  };
  const desk = useMarkDesk(scope.changes, show('marks'));
  return (
    <>
      <section className="section" aria-labelledby="this-sprint">
        <h3 id="this-sprint" className="section-title">
          {words.thisSprint}
        </h3>
        <ScopeFigures scope={scope} />
        <ScopeAsides scope={scope} />
      </section>
      {children}
      <ScopeStrip strip={scope.strip} changes={scope.changes} showChange={show('row')} />
      {below}
      <Ledger scope={scope} desk={desk} wanted={wanted} nothingChanged={nothingChanged} />
    </>
  );
}
