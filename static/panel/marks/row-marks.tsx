import { useContext } from 'react';
import type { ChangeRow, Marking } from '../../../src/contract';
import { words } from '../words';
import { MarkButtons } from './mark-buttons';
import { MarkTold } from './mark-told';
import type { MarkDesk } from './use-mark-desk';
import { sayMarksContext } from './use-marker';

interface Props {
  readonly change: ChangeRow;
  readonly sprintId: number;
  readonly marking: Marking;
  readonly desk: MarkDesk;
}

/** What the team says one change was and, as long as the sprint may be marked, the choice. For the team alone. */
export function RowMarks({ change, sprintId, marking, desk }: Props) {
  const { id, marks } = change;
  if (marking === 'not-the-team') return null;
  const open = marking === 'open' && desk.isOpen(id);
  return (
    <div className="change-marks">
      <p className="mark-line">
        <MarkTold marks={marks} />
        {marking === 'open' && <ChoiceButton change={change} desk={desk} />}
      </p>
      {open && <Choice change={change} sprintId={sprintId} next={desk.next(id)} />}
    </div>
  );
}

/** Opens and closes the choice. */
function ChoiceButton({ change, desk }: Pick<Props, 'change' | 'desk'>) {
  return (
    <button
      type="button"
      className="link-button"
      aria-expanded={desk.isOpen(change.id)}
      onClick={() => {
        desk.turn(change.id);
      }}
    >
      {change.marks.length === 0 ? words.marks.mark : words.marks.markAgain}
      <span className="visually-hidden">: {nameOf(change)}</span>
    </button>
  );
}

interface ChoiceProps {
  readonly change: ChangeRow;
  readonly sprintId: number;
  readonly next: (() => void) | undefined;
}

function Choice({ change, sprintId, next }: ChoiceProps) {
  const sayMarks = useContext(sayMarksContext);
  return (
    <>
      <MarkButtons
        label={words.marks.markThis(nameOf(change))}
        marks={change.marks}
        send={(mark) => sayMarks(sprintId, [change.id], mark)}
      />
      {next !== undefined && (
        <button type="button" className="link-button" onClick={next}>
          {words.marks.next}
        </button>
      )}
    </>
  );
}

function nameOf({ item, kind }: ChangeRow): string {
  return `${words.changeSays[kind]}, ${item.kind === 'visible' ? item.key : words.hiddenItem}`;
}
