import type { MarkKind } from '../../../src/contract';
import { words } from '../words';

const KINDS = Object.keys(words.marks.kinds) as readonly MarkKind[];

interface Props {
  /** The pressed one; `null` = none is. */
  readonly current: MarkKind | null;
  /** Whether they do nothing for now; they keep the focus. */
  readonly off: boolean;
  readonly press: (kind: MarkKind) => void;
}

/** A button for each thing that a change can have been. */
export function KindButtons({ current, off, press }: Props) {
  return KINDS.map((kind) => (
    <button
      key={kind}
      type="button"
      className="button mark-button"
      aria-pressed={kind === current}
      aria-disabled={off}
      onClick={() => {
        if (!off) press(kind);
      }}
    >
      {words.marks.kinds[kind]}
    </button>
  ));
}
