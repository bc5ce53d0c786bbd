import { useState } from 'react';
import type { TeamConversation } from '../../../src/contract';
import { RunChart } from '../charts/run-chart';
import { TermLink } from '../numbers/term';
import { Forecast } from '../parts/forecast';
import { Promised } from '../parts/promised';
import { StatisticSwitch } from '../parts/statistic-switch';
import { ForTheTeam } from '../talk/for-the-team';
import type { Heard } from '../talk/for-the-team';
import { words } from '../words';
import { EmptyView } from './empty-view';

/** What the closed sprints completed, how far that moves by itself, and what can be promised from it. */
export function VelocityView(heard: Heard) {
  return <ForTheTeam {...heard}>{({ velocity }) => <Velocity views={velocity} />}</ForTheTeam>;
}

function Velocity({ views }: { readonly views: TeamConversation['velocity'] }) {
  const [chosen, choose] = useState(0);
  const view = views[chosen] ?? views[0];
  if (view === undefined || view.sprints.length === 0) return <NoVelocity />;
  const { says, provisional, sprints, statistic } = view;
  return (
    <>
      <section aria-labelledby="velocity">
        <h2 id="velocity" className="sprint-name">
          <TermLink term="velocity">{words.velocity.title}</TermLink>
        </h2>
        <p className="goal" lang="en">
          {says}
        </p>
        {provisional && <p className="lead">{words.velocity.provisional}</p>}
        <StatisticSwitch views={views} chosen={view} choose={choose} />
        <RunChart key={statistic} sprints={sprints} statistic={statistic} />
      </section>
      <Promised view={view} />
      <Forecast forecast={view.forecast} statistic={statistic} />
    </>
  );
}

function NoVelocity() {
  const { none, noneWhy, noneNext } = words.velocity;
  return <EmptyView title={none} why={noneWhy} next={noneNext} />;
}
