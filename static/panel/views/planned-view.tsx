import type { ReactNode } from 'react';
import type { PlannedSprint } from '../../../src/contract';
import { Figure } from '../parts/figure';
import { PlannedItems } from '../parts/items';
import { SprintHead } from '../parts/sprint-head';
import { factsOfPlanned } from '../parts/sprint-facts';
import { useTelling } from '../telling';
import { words } from '../words';
import type { Around } from './around';

interface Props {
  readonly sprint: PlannedSprint;
  /** Figures beside what is planned. */
  readonly usually?: ReactNode;
  readonly talk: Around;
}

/** A sprint that has not started: what is planned for it so far. */
export function PlannedView({ sprint, usually, talk }: Props) {
  const telling = useTelling();
  return (
    <>
      <SprintHead
        name={sprint.name}
        state="planned"
        goal={sprint.goal}
        facts={factsOfPlanned(sprint, telling)}
      />
      <section className="section" aria-labelledby="planned-so-far">
        <h3 id="planned-so-far" className="visually-hidden">
          {words.plannedSoFar}
        </h3>
        <dl className="figures">
          <Figure name={words.plannedSoFar} size={sprint.planned} />
          {usually}
        </dl>
      </section>
      {talk(<PlannedItems rows={sprint.items} hiddenItems={sprint.hiddenItems} />)}
    </>
  );
}
