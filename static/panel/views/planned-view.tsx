import type { PlannedSprint } from '../../../src/contract';
import { Figure } from '../parts/figure';
import { PlannedItems } from '../parts/items';
import { SprintHead } from '../parts/sprint-head';
import { factsOfPlanned } from '../parts/sprint-facts';
import { useTelling } from '../telling';
import { words } from '../words';

/** A sprint that has not started: what is planned for it so far. */
export function PlannedView({ sprint }: { readonly sprint: PlannedSprint }) {
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
        </dl>
      </section>
      <PlannedItems rows={sprint.items} hiddenItems={sprint.hiddenItems} />
    </>
  );
}
