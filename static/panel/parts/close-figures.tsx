import type { ClosedSprint } from '../../../src/contract';
import { words } from '../words';
import { Figure } from './figure';

/** What became of the sprint's items at the close; what cannot be told stands beside it as a class of its own. */
export function CloseFigures({ sprint }: { readonly sprint: ClosedSprint }) {
  const { completed, completedElsewhere, carriedOver, unknownFate } = sprint;
  return (
    <section className="section" aria-labelledby="at-the-close">
      <h3 id="at-the-close" className="section-title">
        {words.atTheClose}
      </h3>
      <dl className="figures">
        <Figure name={words.completed} term="completed" size={completed} />
        <Figure name={words.carriedOver} term="carried" size={carriedOver} />
        {completedElsewhere.items !== 0 && (
          <Figure
            name={words.completedElsewhere}
            term="elsewhere"
            size={completedElsewhere}
            means={words.completedElsewhereMeans}
          />
        )}
        {unknownFate.items !== 0 && unknownFate.items !== 'unknown' && (
          <Figure name={words.fateUnknown} size={unknownFate} means={words.fateUnknownMeans} />
        )}
      </dl>
    </section>
  );
}
