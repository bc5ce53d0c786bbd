import type { BoardChoice } from '../../../src/contract';
import { words } from '../words';
import { Picker } from './picker';

interface Props {
  readonly boards: readonly BoardChoice[];
  readonly boardId: number | null;
  /** What stands in the field while no board is shown. */
  readonly empty: string;
  readonly choose: (boardId: number) => void;
}

/** Which board is shown. */
export function BoardPicker({ boards, boardId, empty, choose }: Props) {
  const value = boards.some(({ id }) => id === boardId) ? boardId : null;
  return (
    <Picker
      label={words.board}
      value={value}
      empty={boardId === null ? empty : words.chooseBoard}
      disabled={boards.length === 0}
      choose={choose}
    >
      {boards.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Picker>
  );
}
