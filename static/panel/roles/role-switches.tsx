import { useMemo } from 'react';
import type { BreakerCard, RoleSignals } from '../../../src/contract';
import { ask } from '../call';
import { useQuestion } from '../use-question';
import { FailureView } from '../views/failure-view';
import { words } from '../words';
import { RolePicker } from './role-picker';
import { RoleSwitch } from './role-switch';

interface Props {
  readonly boardId: number;
  readonly breakers: readonly BreakerCard[];
}

/** Those that are told from who changed what: by role, never by name, and only while two people want it. */
const BY_ROLE = ['estimates-for-team', 'monitors-progress', 'decides-how'];

/** The two switches of the three signals that tell the PO's role from others: an admin's, and one of that role. */
export function RoleSwitches({ boardId, breakers }: Props) {
  const asking = useMemo(() => () => ask('roleSignals', { boardId }), [boardId]);
  const { value, failure, askAgain, amend } = useQuestion<RoleSignals>(asking);
  const show = (signals: RoleSignals): void => {
    amend(() => signals);
  };
  if (failure !== null && failure.code !== 'not-the-team')
    return <FailureView failure={failure} tryAgain={askAgain} />;
  if (value === null) return null;
  return (
    <section className="section notes" aria-labelledby="role-signals">
      <h3 id="role-signals" className="section-title">
        {words.roles.title}
      </h3>
      <Three breakers={breakers} />
      <p>{words.roles.explained}</p>
      <p lang="en">{value.says}</p>
      {value.mayMap && <RolePicker boardId={boardId} signals={value} show={show} />}
      {value.maySwitch && <RoleSwitch boardId={boardId} signals={value} show={show} />}
    </section>
  );
}

function Three({ breakers }: Pick<Props, 'breakers'>) {
  const names = breakers.filter(({ id }) => BY_ROLE.includes(id)).map(({ name }) => words.talk.quoted(name));
  if (names.length === 0) return null;
  return <p>{words.roles.about(names.join(', '))}</p>;
}
