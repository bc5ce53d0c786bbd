import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A part of the page that Escape closes while the focus is in it. */
export function useEscape(close: () => void): RefObject<HTMLElement> {
  const box = useRef<HTMLElement>(null);
  const closing = useRef(close);
  useEffect(() => {
    closing.current = close;
  });
  useEffect(() => {
    const opened = box.current;
    const closeOnEscape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') closing.current();
    };
    opened?.addEventListener('keydown', closeOnEscape);
    return () => opened?.removeEventListener('keydown', closeOnEscape);
  }, []);
  return box;
}
