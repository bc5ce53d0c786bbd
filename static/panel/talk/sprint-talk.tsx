import { BuildsTrust } from './builds-trust';
import { CostsTrust } from './costs-trust';
import { ForTheTeam } from './for-the-team';
import type { Heard } from './for-the-team';
import { Notices } from './notices';

interface Props extends Heard {
  readonly sprintId: number;
}

/** Beside the facts of a sprint: what is worth a question now, and what the closed sprints show of both sides. */
export function SprintTalk({ sprintId, ...heard }: Props) {
  return (
    <ForTheTeam {...heard}>
      {(team) => (
        <>
          <Notices notices={team.notices} sprintId={sprintId} />
          <CostsTrust team={team} />
          <BuildsTrust team={team} />
        </>
      )}
    </ForTheTeam>
  );
}
