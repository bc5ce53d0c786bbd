import { useState } from 'react';

/** A long list shows this many rows before it is opened; on paper it shows all. */
export const FOLDED_ROWS = 20;

export interface Fold {
  readonly foldable: boolean;
  readonly folded: boolean;
  readonly turn: () => void;
}

/** Whether a list of `count` rows is folded; it also opens when a row further down is asked for. */
export function useFold(count: number, wanted: object | null = null, wantedRow = 0): Fold {
  const [open, setOpen] = useState(false);
  const [answered, setAnswered] = useState<object | null>(null);
  if (wanted !== answered) {
    setAnswered(wanted);
    if (wantedRow >= FOLDED_ROWS) setOpen(true);
  }
  const foldable = count > FOLDED_ROWS;
  return {
    foldable,
    folded: foldable && !open,
    turn: () => {
      setOpen(!open);
    },
  };
}
