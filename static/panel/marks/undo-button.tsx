import { words } from '../words';

interface Props {
  /** Whether there is nothing to take back for now; the button keeps the focus. */
  readonly off: boolean;
  readonly undo: () => void;
}

/** Takes the last mark back. */
export function UndoButton({ off, undo }: Props) {
  return (
    <button
      type="button"
      className="button mark-button mark-undo"
      aria-disabled={off}
      onClick={() => {
        if (!off) undo();
      }}
    >
      {words.marks.undo}
    </button>
  );
}
