import type { RoleSignals } from '../../../src/contract';
import { ask } from '../call';
import { SwitchButton } from '../consent/switch-button';
import { words } from '../words';

interface Props {
  readonly boardId: number;
  readonly signals: RoleSignals;
  readonly show: (signals: RoleSignals) => void;
}

/** Whoever holds the named role switches the sums on, or off with all of them. */
export function RoleSwitch({ boardId, signals, show }: Props) {
  const turn = async () => {
    const answer = await ask('switchRoleSignals', { boardId, on: !signals.on });
    if (answer.kind === 'failed') return answer;
    show(answer.value);
    return null;
  };
  return (
    <p className="notice-actions">
      <SwitchButton name={signals.on ? words.roles.off : words.roles.on} className="button" send={turn} />
    </p>
  );
}
