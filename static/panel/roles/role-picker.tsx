import type { RoleSignals } from '../../../src/contract';
import { ask } from '../call';
import { SayingState } from '../marks/saying-state';
import { useSaying } from '../marks/use-saying';
import { Picker } from '../parts/picker';
import { words } from '../words';

interface Props {
  readonly boardId: number;
  readonly signals: RoleSignals;
  readonly show: (signals: RoleSignals) => void;
}

/** No role of Jira has this id. */
const NO_ROLE = 0;

/** An admin names the project role of the PO, or takes the name away. */
export function RolePicker({ boardId, signals, show }: Props) {
  const { say, ...saying } = useSaying();
  const choose = (roleId: number): void => {
    say(async () => {
      const answer = await ask('mapPoRole', { boardId, roleId: roleId === NO_ROLE ? null : roleId });
      if (answer.kind === 'failed') return answer;
      show(answer.value);
      return null;
    });
  };
  return (
    <div className="role-picker">
      <Roles signals={signals} choose={choose} />
      <SayingState {...saying} />
    </div>
  );
}

interface RolesProps extends Pick<Props, 'signals'> {
  readonly choose: (roleId: number) => void;
}

function Roles({ signals: { roles, poRoleId }, choose }: RolesProps) {
  return (
    <Picker
      label={words.roles.role}
      value={poRoleId ?? NO_ROLE}
      empty={words.roles.noRole}
      disabled={false}
      choose={choose}
    >
      <option value={NO_ROLE}>{words.roles.noRole}</option>
      {roles.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Picker>
  );
}
