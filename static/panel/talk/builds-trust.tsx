import type { BuilderCard, TeamConversation } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';
import { Evidence } from './evidence';
import { seeableOf } from './seeable';
import { TwoSides } from './two-sides';

/** What builds trust, as large as what could cost it; what serves both sides stands once, across both columns. */
export function BuildsTrust({ team }: { readonly team: TeamConversation }) {
  const { builders, breakers } = team;
  const forBoth = builders.filter(({ sides }) => sides.length > 1);
  return (
    <section className="section" aria-labelledby="builds-trust">
      <h3 id="builds-trust" className="section-title">
        {words.talk.buildsTitle}
      </h3>
      {builders.length === 0 ? <p className="quiet-box">{words.talk.noBuilders}</p> : null}
      {forBoth.length > 0 && (
        <div className="card-both">
          <h4 className="side-title">{words.talk.forBoth}</h4>
          <Builders builders={forBoth} />
        </div>
      )}
      {builders.length > forBoth.length && <EachSide builders={builders} />}
      <Seeable breakers={breakers} />
    </section>
  );
}

/** How much Jira can see of each side. */
function Seeable({ breakers }: Pick<TeamConversation, 'breakers'>) {
  const { number } = useTelling();
  const [ofPo, allOfPo, ofTeam, allOfTeam] = seeableOf(breakers);
  return (
    <p className="lead">
      {words.talk.seeable(number(ofPo), number(allOfPo), number(ofTeam), number(allOfTeam))}
    </p>
  );
}

interface Props {
  readonly builders: readonly BuilderCard[];
}

function EachSide({ builders }: Props) {
  return (
    <TwoSides about="builds" heading="h4">
      {(side) => (
        <Builders builders={builders.filter(({ sides }) => sides.length === 1 && sides[0] === side)} />
      )}
    </TwoSides>
  );
}

function Builders({ builders }: Props) {
  if (builders.length === 0) return <p className="card">{words.talk.noBuilders}</p>;
  return builders.map(({ says, evidence }) => (
    <article key={says} className="card">
      <p className="card-says">
        <bdi lang="en">{says}</bdi>
      </p>
      <Evidence rows={evidence} />
    </article>
  ));
}
