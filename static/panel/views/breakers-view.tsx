import type { TeamConversation } from '../../../src/contract';
import { BreakerRow } from '../talk/breaker-row';
import { ForTheTeam } from '../talk/for-the-team';
import type { Heard } from '../talk/for-the-team';
import { TwoSides } from '../talk/two-sides';
import { words } from '../words';

/** Every breaker of both sides with what can be said of it, those that only people know included. */
export function BreakersView(heard: Heard) {
  return <ForTheTeam {...heard}>{(team) => <Breakers team={team} />}</ForTheTeam>;
}

function Breakers({ team }: { readonly team: TeamConversation }) {
  return (
    <section aria-labelledby="all-breakers">
      <h2 id="all-breakers" className="sprint-name">
        {words.talk.breakersTitle}
      </h2>
      <p className="lead">{words.talk.breakersLead}</p>
      <TwoSides about="breakers" heading="h3">
        {(side) =>
          team.breakers
            .filter((breaker) => breaker.side === side)
            .map((breaker) => <BreakerRow key={breaker.id} breaker={breaker} />)
        }
      </TwoSides>
    </section>
  );
}
