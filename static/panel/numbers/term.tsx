import { createContext, useContext } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { Words } from '../words';

export type Term = keyof Words['numbers']['termMeans'];

/** Leads to what a word means; `null` where the page about the numbers is not at hand, as in the gadget. */
export const showTermContext = createContext<((term: Term) => void) | null>(null);

export function idOfTerm(term: string): string {
  return `define-${term}`;
}

interface Props {
  readonly term: Term;
  readonly children: ReactNode;
}

/** The name of a figure as a quiet link to what it means. */
export function TermLink({ term, children }: Props) {
  const show = useContext(showTermContext);
  if (show === null) return children;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    show(term);
  };
  return (
    <a className="term" href={`#${idOfTerm(term)}`} onClick={open}>
      {children}
    </a>
  );
}
