import { useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

export interface ArrowKeys {
  /** The element whose children are the stops. */
  readonly row: RefObject<HTMLDivElement>;
  /** The one child that the Tab key reaches. */
  readonly stop: number;
  readonly stopAt: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A row of buttons is one stop of the Tab key; the arrow keys, Home and End move along it. */
export function useArrowKeys(count: number): ArrowKeys {
  const row = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState(0);
  const stop = Math.min(last, count - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stopAfter(event.key, stop, count);
    if (next === null) return;
    event.preventDefault();
    setLast(next);
    const button = row.current?.children[next];
    if (button instanceof HTMLElement) button.focus();
  };
  return { row, stop, stopAt: setLast, onKeyDown };
}

/** `null` for a key that does not move. */
export function stopAfter(key: string, from: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(from + 1, last);
    case 'ArrowLeft':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
