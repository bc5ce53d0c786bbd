import type { RunningSprint } from '../../../src/contract';
import { ScopeItems } from '../parts/items';
import { ScopeFacts } from '../parts/scope-facts';
import { SprintHead } from '../parts/sprint-head';
import { factsOfRunning } from '../parts/sprint-facts';
import { useTelling } from '../telling';
import { words } from '../words';
import type { Around } from './around';

interface Props {
  readonly sprint: RunningSprint;
  readonly talk: Around;
}

/** A running sprint: its scope and what moved it, and nothing about how far the work is. */
export function RunningView({ sprint, talk }: Props) {
  const telling = useTelling();
  const items = <ScopeItems rows={sprint.items} hiddenItems={sprint.hiddenItems} />;
  return (
    <>
      <SprintHead
        name={sprint.name}
        state="running"
        goal={sprint.goal}
        facts={factsOfRunning(sprint, telling)}
      />
      <ScopeFacts scope={sprint} nothingChanged={words.nothingSoFar} talk={talk} items={items} />
    </>
  );
}
