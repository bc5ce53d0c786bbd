import type { BoardHealth } from '../../../src/contract';
import { EarlierTable } from '../parts/earlier-table';
import { Notes } from '../parts/notes';
import { useTelling } from '../telling';
import { words } from '../words';

interface Props {
  readonly health: BoardHealth;
  readonly show: (sprintId: number) => void;
}

/** The last closed sprints side by side, newest first. */
export function EarlierSprintsView({ health, show }: Props) {
  const telling = useTelling();
  const { closed, coverage } = health;
  return (
    <>
      <section className="section" aria-labelledby="earlier-sprints">
        <h2 id="earlier-sprints" className="sprint-name">
          {words.earlierTitle}
        </h2>
        <p className="lead">
          {closed.length === 0
            ? words.noEarlier
            : words.earlierLead(closed.length, telling.number(closed.length))}
        </p>
        {closed.length > 0 && <EarlierTable rows={closed} show={show} />}
      </section>
      <Notes coverage={coverage} dataQuality={[]} leftOut={null} />
    </>
  );
}
