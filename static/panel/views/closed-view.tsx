import type { ClosedSprint } from '../../../src/contract';
import { CloseFigures } from '../parts/close-figures';
import { LedgerItems } from '../parts/items';
import { ScopeFacts } from '../parts/scope-facts';
import { SprintHead } from '../parts/sprint-head';
import { factsOfClosed } from '../parts/sprint-facts';
import { useTelling } from '../telling';
import { words } from '../words';
import type { Around } from './around';

interface Props {
  readonly sprint: ClosedSprint;
  readonly talk: Around;
}

/** A closed sprint: its scope, and what became of it at the close. */
export function ClosedView({ sprint, talk }: Props) {
  const telling = useTelling();
  const items = <LedgerItems rows={sprint.items} hiddenItems={sprint.hiddenItems} />;
  return (
    <>
      <SprintHead
        name={sprint.name}
        state="closed"
        goal={sprint.goal}
        facts={factsOfClosed(sprint, telling)}
      />
      <ScopeFacts scope={sprint} nothingChanged={words.nothingAtAll} talk={talk} items={items}>
        <CloseFigures sprint={sprint} />
      </ScopeFacts>
    </>
  );
}
