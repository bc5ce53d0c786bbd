import type { ClosedSprint, RunningSprint } from '../../../src/contract';
import { words } from '../words';
import { ChangeMark } from './change-mark';
import { Figure } from './figure';

/** The three sizes that say in ten seconds how far a sprint moved from its plan. */
export function ScopeFigures({ scope }: { readonly scope: RunningSprint | ClosedSprint }) {
  return (
    <dl className="figures">
      <Figure name={words.planned} term="planned" size={scope.planned} />
      <Figure
        name={words.cameIn}
        term="came-in"
        size={scope.cameIn}
        sign="+"
        mark={<ChangeMark kind="entered" />}
      />
      <Figure
        name={words.wentOut}
        term="went-out"
        size={scope.wentOut}
        sign="−"
        mark={<ChangeMark kind="left" />}
      />
    </dl>
  );
}
