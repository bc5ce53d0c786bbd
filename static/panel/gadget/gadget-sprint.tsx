import type { ShownSprint } from '../../../src/contract';
import { Figure } from '../parts/figure';
import { ScopeFigures } from '../parts/scope-figures';
import { factsOfClosed, factsOfPlanned, factsOfRunning } from '../parts/sprint-facts';
import { SprintHead } from '../parts/sprint-head';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';

/** One sprint in a small place: its name, its days, and the sizes of its scope. */
export function GadgetSprint({ sprint }: { readonly sprint: ShownSprint }) {
  const telling = useTelling();
  return (
    <>
      <SprintHead
        name={sprint.name}
        state={sprint.kind}
        goal={sprint.goal}
        facts={factsOf(sprint, telling)}
      />
      <div className="gadget-figures">
        <Figures sprint={sprint} />
      </div>
    </>
  );
}

function Figures({ sprint }: { readonly sprint: ShownSprint }) {
  switch (sprint.kind) {
    case 'running':
    case 'closed':
      return <ScopeFigures scope={sprint} />;
    case 'planned':
      return (
        <dl className="figures">
          <Figure name={words.plannedSoFar} size={sprint.planned} />
        </dl>
      );
    case 'no-ledger':
      return <p>{sprint.says}</p>;
  }
}

function factsOf(sprint: ShownSprint, telling: Telling): readonly string[] {
  switch (sprint.kind) {
    case 'running':
      return factsOfRunning(sprint, telling);
    case 'closed':
      return factsOfClosed(sprint, telling);
    case 'planned':
      return factsOfPlanned(sprint, telling);
    case 'no-ledger':
      return [];
  }
}
