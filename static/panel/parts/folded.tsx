import type { ReactNode } from 'react';
import { useTelling } from '../telling';
import { words } from '../words';
import { FOLDED_ROWS } from './use-fold';
import type { Fold } from './use-fold';

interface Props {
  readonly fold: Fold;
  /** All of it, in words: "63 changes". */
  readonly all: string;
  readonly children: ReactNode;
}

/** A long list with its first rows, and a button for the rest; the button stays, and so does the focus. */
export function Folded({ fold, all, children }: Props) {
  const telling = useTelling();
  return (
    <div className={fold.folded ? 'folded' : undefined}>
      {children}
      {fold.foldable && (
        <button type="button" className="button fold-button" aria-expanded={!fold.folded} onClick={fold.turn}>
          {fold.folded ? words.showAll(all) : words.showFirst(telling.number(FOLDED_ROWS))}
        </button>
      )}
    </div>
  );
}
