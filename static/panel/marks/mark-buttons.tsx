import type { MarkKind, MarkQuestion, MarkSaid } from '../../../src/contract';
import type { Failure } from '../asked';
import { KindButtons } from './kind-buttons';
import { SayingState } from './saying-state';
import { UndoButton } from './undo-button';
import { useSaying } from './use-saying';

interface Props {
  /** Read out before the choice. */
  readonly label: string;
  /** Oldest first; the last one is the pressed one. */
  readonly marks: readonly MarkSaid[];
  readonly send: (mark: MarkQuestion['mark']) => Promise<Failure | null>;
}

/** What one change can be marked as, and the way back. No button is ever taken away, so the focus stays on it. */
export function MarkButtons({ label, marks, send }: Props) {
  const { say, ...saying } = useSaying();
  const current = marks.at(-1)?.kind ?? null;
  const press = (kind: MarkKind): void => {
    if (kind !== current) say(() => send(kind));
  };
  const undo = (): void => {
    say(() => send('take-back'));
  };
  return (
    <div className="mark-buttons" role="group" aria-label={label}>
      <KindButtons current={current} off={saying.asking} press={press} />
      <UndoButton off={saying.asking || marks.length === 0} undo={undo} />
      <SayingState {...saying} />
    </div>
  );
}
