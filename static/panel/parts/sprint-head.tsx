import type { SprintChoice } from '../../../src/contract';
import { words } from '../words';
import { Lozenge } from './lozenge';

interface Props {
  readonly name: string;
  readonly state: SprintChoice['state'];
  readonly goal: string | null;
  /** Dates and days, each a short sentence. */
  readonly facts: readonly string[];
}

/** A dot that never begins a line. */
const BETWEEN = '\u00a0· ';

/** Which sprint it is, when it runs, and what for. */
export function SprintHead({ name, state, goal, facts }: Props) {
  return (
    <div className="sprint-head">
      <h2 className="sprint-name">
        <bdi>{name}</bdi> <Lozenge state={state} />
      </h2>
      {facts.length > 0 && <p className="sprint-facts">{facts.join(BETWEEN)}</p>}
      <Goal goal={goal} none={state === 'planned' ? words.noGoalYet : words.noGoal} />
    </div>
  );
}

function Goal({ goal, none }: { readonly goal: string | null; readonly none: string }) {
  if (goal === null || goal.trim() === '') return <p className="goal goal-none">{none}</p>;
  return (
    <p className="goal">
      <span className="goal-label">{words.goal}</span> <bdi>{goal}</bdi>
    </p>
  );
}
