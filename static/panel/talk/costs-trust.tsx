import type { HintCard as Hint, Side, TeamConversation } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';
import { HintCard } from './hint-card';
import { TwoSides } from './two-sides';

interface Props {
  readonly team: TeamConversation;
}

/** The hints of both sides beside each other; what both sides share is told once, across both columns. */
export function CostsTrust({ team }: Props) {
  const shared = sharedSays(team.hints);
  return (
    <section className="section" aria-labelledby="costs-trust">
      <h3 id="costs-trust" className="section-title">
        {words.talk.costsTitle}
      </h3>
      {team.hints.length === 0 ? (
        <p className="quiet-box">
          <Nothing team={team} />
        </p>
      ) : (
        <>
          <p className="lead">{words.talk.costsLead}</p>
          <Shared says={shared} />
          <TwoSides about="costs" heading="h4">
            {(side) => <Hints side={side} team={team} shared={shared} />}
          </TwoSides>
        </>
      )}
    </section>
  );
}

interface HintsProps extends Props {
  readonly side: Side;
  readonly shared: readonly string[];
}

function Hints({ side, team, shared }: HintsProps) {
  const hints = team.hints.filter((hint) => hint.side === side);
  if (hints.length === 0) return <p className="card">{words.talk.nothing}</p>;
  return hints.map((hint) => (
    <HintCard
      key={hint.breakers.join()}
      hint={hint}
      breakers={team.breakers}
      says={hint.says.filter((one) => !shared.includes(one))}
    />
  ));
}

function Shared({ says }: { readonly says: readonly string[] }) {
  if (says.length === 0) return null;
  return (
    <div className="card card-both">
      <h4 className="side-title">{words.talk.bothSides}</h4>
      {says.map((one) => (
        <p key={one} className="card-says">
          <bdi lang="en">{one}</bdi>
        </p>
      ))}
    </div>
  );
}

/** Without hints: that nothing was seen is said only where something could have been seen. */
function Nothing({ team }: Props) {
  const telling = useTelling();
  const { closedSprints } = team;
  const told = team.breakers.some(({ state }) => state !== 'not-enough-data' && state !== 'only-people-know');
  return (
    <>{told ? words.talk.nothing : words.talk.notEnough(closedSprints, telling.number(closedSprints))}</>
  );
}

function sharedSays(hints: readonly Hint[]): readonly string[] {
  const saidBy = (side: Side): readonly string[] =>
    hints.filter((hint) => hint.side === side).flatMap(({ says }) => says);
  const bySecond = new Set(saidBy('team-to-po'));
  return [...new Set(saidBy('po-to-team'))].filter((one) => bySecond.has(one));
}
