import { useState } from 'react';
import type { ChangeRow } from '../../../src/contract';
import { nextNotMarked } from './count-marks';

/** Which rows offer their choice of marks, and the way to the next one that is not marked yet. */
export interface MarkDesk {
  readonly isOpen: (id: string) => boolean;
  readonly turn: (id: string) => void;
  /** `undefined` when every other change is marked. */
  readonly next: (from: string | null) => (() => void) | undefined;
}

/** `show` puts the focus on the choice of a row. */
export function useMarkDesk(changes: readonly ChangeRow[], show: (index: number) => void): MarkDesk {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const goTo = (change: ChangeRow) => (): void => {
    setOpen(new Set([...open, change.id]));
    show(changes.indexOf(change));
  };
  return {
    isOpen: (id) => open.has(id),
    turn: (id) => {
      const others = [...open].filter((one) => one !== id);
      setOpen(new Set(open.has(id) ? others : [...others, id]));
    },
    next: (from) => {
      const change = nextNotMarked(changes, from);
      return change === undefined ? undefined : goTo(change);
    },
  };
}
