import { createContext, useContext, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { keep, kept } from '../kept';

/** The welcome of this browser: open until it was closed once, and again whenever somebody asks for it. */
export interface OneWelcome {
  readonly isOpen: boolean;
  /** Whether somebody asked for it: then the focus goes there. */
  readonly isWanted: boolean;
  readonly toggle: () => void;
  /** The focus goes to where it can be opened again. */
  readonly close: () => void;
  readonly opener: RefObject<HTMLButtonElement>;
}

const NAME = 'trust-signals.welcome';

export function useWelcome(): OneWelcome {
  const [open, setOpen] = useState<'at-first' | 'wanted' | null>(() =>
    kept(NAME) === null ? 'at-first' : null,
  );
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    keep(NAME, 'closed');
    setOpen(null);
    opener.current?.focus();
  };
  const toggle = (): void => {
    if (open === null) setOpen('wanted');
    else close();
  };
  return { isOpen: open !== null, isWanted: open === 'wanted', toggle, close, opener };
}

export const welcomeContext = createContext<OneWelcome | null>(null);

export function useOneWelcome(): OneWelcome | null {
  return useContext(welcomeContext);
}
