import { useContext, useState } from 'react';
import type { ClosedSprint, MarkKind, RunningSprint } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';
import { KindButtons } from './kind-buttons';
import { SayingState } from './saying-state';
import { UndoButton } from './undo-button';
import { sayMarksContext } from './use-marker';
import { useSaying } from './use-saying';

interface Props {
  readonly scope: RunningSprint | ClosedSprint;
}

/** One mark for every change without any, and the way back; what is to be talked about stays so. */
export function MarkAll({ scope }: Props) {
  const telling = useTelling();
  const [fold, setFold] = useState<'untouched' | 'open' | 'closed'>('untouched');
  const without = scope.changes.filter(({ marks }) => marks.length === 0).map(({ id }) => id);
  // What somebody has pressed is not taken away under the focus.
  if (without.length < 2 && fold === 'untouched') return null;
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-expanded={fold === 'open'}
        onClick={() => {
          setFold(fold === 'open' ? 'closed' : 'open');
        }}
      >
        {without.length === 0
          ? words.marks.allMarked
          : words.marks.markAll(without.length, telling.number(without.length))}
      </button>
      {fold === 'open' && <Choice sprintId={scope.id} without={without} />}
    </>
  );
}

interface ChoiceProps {
  readonly sprintId: number;
  readonly without: readonly string[];
}

function Choice({ sprintId, without }: ChoiceProps) {
  const sayMarks = useContext(sayMarksContext);
  const { say, ...saying } = useSaying();
  const [last, setLast] = useState<readonly string[]>([]);
  const send = async (changes: readonly string[], mark: MarkKind | 'take-back') => {
    const failure = await sayMarks(sprintId, changes, mark);
    if (failure === null) setLast(mark === 'take-back' ? [] : changes);
    return failure;
  };
  const press = (kind: MarkKind): void => {
    say(() => send(without, kind));
  };
  const undo = (): void => {
    say(() => send(last, 'take-back'));
  };
  return (
    <div className="mark-buttons" role="group" aria-label={words.marks.markAllAs}>
      <KindButtons current={null} off={saying.asking || without.length === 0} press={press} />
      <UndoButton off={saying.asking || last.length === 0} undo={undo} />
      <SayingState {...saying} />
    </div>
  );
}
