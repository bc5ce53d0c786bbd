import { useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { BoardHealth, Brief } from '../../../src/contract';
import { askBrief } from '../call';
import { useQuestion } from '../use-question';
import type { Question } from '../use-question';

export interface OpenedBrief {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Closes it; the focus goes back to where it was opened. */
  readonly close: () => void;
  readonly opener: RefObject<HTMLButtonElement>;
  readonly question: Question<Brief>;
}

/** The brief of the sprint that is shown: written when it is opened, and written anew for another sprint. */
export function useBrief(health: BoardHealth | null): OpenedBrief {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const boardId = isOpen ? health?.board.id : undefined;
  const sprintId = begunSprint(health);
  const ask = useMemo(
    () => (boardId === undefined ? null : () => askBrief(boardId, sprintId)),
    [boardId, sprintId],
  );
  const question = useQuestion<Brief>(ask);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const toggle = (): void => {
    if (isOpen) close();
    else setOpen(true);
  };
  return { isOpen, toggle, close, opener, question };
}

/** A planned sprint has nothing to look back on: then the brief is about the one that closed last. */
function begunSprint(health: BoardHealth | null): number | undefined {
  const shown = health?.shown;
  return shown?.kind === 'running' || shown?.kind === 'closed' ? shown.id : undefined;
}
