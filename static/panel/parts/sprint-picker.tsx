import type { BoardHealth, SprintChoice } from '../../../src/contract';
import { words } from '../words';
import { Picker } from './picker';

interface Props {
  /** What was last read of this board. */
  readonly known: BoardHealth | null;
  readonly chosen: number | undefined;
  /** What stands in the field while the board's sprints are not known. */
  readonly empty: string;
  readonly choose: (sprintId: number) => void;
}

const ORDER = ['running', 'planned', 'closed', 'no-ledger'] as const;

/** Which sprint is shown; the sprints are grouped by where they stand. */
export function SprintPicker({ known, chosen, empty, choose }: Props) {
  const sprints = known?.sprints ?? [];
  const current = chosen ?? known?.shown?.id ?? null;
  const value = sprints.some(({ id }) => id === current) ? current : null;
  return (
    <Picker
      label={words.sprint}
      value={value}
      empty={known === null ? empty : emptyFor(known)}
      disabled={sprints.length === 0}
      choose={choose}
    >
      {ORDER.map((state) => (
        <SprintGroup key={state} state={state} sprints={sprints.filter((sprint) => sprint.state === state)} />
      ))}
    </Picker>
  );
}

function emptyFor({ sprints }: BoardHealth): string {
  return sprints.length === 0 ? words.noSprints : words.chooseSprint;
}

interface GroupProps {
  readonly state: SprintChoice['state'];
  readonly sprints: readonly SprintChoice[];
}

function SprintGroup({ state, sprints }: GroupProps) {
  if (sprints.length === 0) return null;
  return (
    <optgroup label={words.states[state]}>
      {sprints.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
