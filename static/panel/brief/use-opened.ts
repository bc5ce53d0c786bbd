import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { useEscape } from '../parts/use-escape';

/** A part of the page that opens: it takes the focus, and Escape within it closes it. */
export function useOpened(close: () => void): RefObject<HTMLElement> {
  const box = useEscape(close);
  useLayoutEffect(() => {
    box.current?.focus();
  }, [box]);
  return box;
}
