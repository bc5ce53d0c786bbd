import type {
  ItemChange as Change,
  ItemInSprint,
  ItemTale,
  MarkQuestion,
  MarksSaid,
} from '../../../src/contract';
import { ask } from '../call';
import { MarkButtons } from '../marks/mark-buttons';
import { MarkTold } from '../marks/mark-told';
import { marksNow } from '../marks/use-marker';
import { words } from '../words';

interface Props {
  readonly tale: ItemInSprint;
  readonly change: Change;
  /** Whether its sentence stands above already. */
  readonly told: boolean;
  readonly amend: (change: (tale: ItemTale) => ItemTale) => void;
}

/** One change of the item: its mark and, as long as its sprint may be marked, what it can be marked as. */
export function ItemChange({ tale, change, told, amend }: Props) {
  const { boardId, sprintId, marking } = tale;
  const send = async (mark: MarkQuestion['mark']) => {
    const answer = await ask('mark', { boardId, sprintId, changes: [change.id], mark });
    if (answer.kind === 'failed') return answer;
    amend((before) => withMarks(before, answer.value));
    return null;
  };
  return (
    <div className="item-change">
      <p>
        {!told && <bdi>{change.says} </bdi>}
        <MarkTold marks={change.marks} />
      </p>
      {marking === 'open' && (
        <MarkButtons label={words.marks.markThis(change.says)} marks={change.marks} send={send} />
      )}
    </div>
  );
}

function withMarks(tale: ItemTale, said: MarksSaid): ItemTale {
  if (tale.kind === 'silent') return tale;
  return { ...tale, changes: tale.changes.map((one) => ({ ...one, marks: marksNow(one, said) })) };
}
