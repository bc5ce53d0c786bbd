import type { Ladder } from '../../../src/contract';
import { PlainList } from '../parts/plain-list';
import { Titled } from '../parts/titled';
import { useTelling } from '../telling';
import { words } from '../words';
import { RequestForHelp } from './request-for-help';
import type { ShownExperiments } from './shown-experiments';

/** The ladder of each breaker that has an experiment. */
export function Ladders({ shown }: { readonly shown: ShownExperiments }) {
  const { ladders } = shown.value;
  if (ladders.length === 0) return null;
  return (
    <Titled id="ladders" title={words.experiments.ladder}>
      <p className="lead">{words.experiments.ladderLead}</p>
      <div className="experiments">
        {ladders.map((ladder) => (
          <OneLadder key={ladder.breaker} ladder={ladder} shown={shown} />
        ))}
      </div>
    </Titled>
  );
}

interface Props {
  readonly ladder: Ladder;
  readonly shown: ShownExperiments;
}

/** Six rungs, and below the last one, once it is open, the request. */
function OneLadder({ ladder, shown }: Props) {
  const telling = useTelling();
  const { name, rungs, cost } = ladder;
  const open = rungs.filter((rung) => rung.open);
  return (
    <details className="card breaker">
      <summary>
        <span className="card-title">
          <bdi>{words.talk.quoted(name)}</bdi>
        </span>
        <span className="cell-detail">
          {words.experiments.openRungs(telling.number(open.length), telling.number(rungs.length))}
        </span>
      </summary>
      <ol className="rungs">
        {rungs.map((rung) => (
          <Rung key={rung.rung} rung={rung} cost={cost} />
        ))}
      </ol>
      {open.some(({ rung }) => rung === 'escalate') && <RequestForHelp ladder={ladder} shown={shown} />}
    </details>
  );
}

interface RungProps {
  readonly rung: Ladder['rungs'][number];
  readonly cost: Ladder['cost'];
}

/** One rung: whether it is open, and why. What the last one can cost is always said with it. */
function Rung({ rung: { rung, open, says }, cost }: RungProps) {
  const texts = words.experiments;
  return (
    <li className={open ? 'rung-open' : 'rung'}>
      <strong>{texts.rungs[rung]}</strong> <span className="lozenge">{open ? texts.open : texts.closed}</span>
      <p lang="en">{says}</p>
      {rung === 'escalate' && (
        <>
          <p className="rung-cost">{texts.cost}</p>
          <div lang="en">
            <PlainList says={cost} />
          </div>
        </>
      )}
    </li>
  );
}
