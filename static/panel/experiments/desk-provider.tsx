import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Place } from '../place';
import type { Go } from '../use-place';
import { LONGEST, newForm } from './card-form';
import { deskContext, EMPTY_DESK } from './desk';
import type { Desk, StartFrom, Written } from './desk';

interface Props {
  readonly boardId: number | null;
  readonly place: Place;
  readonly go: Go;
  readonly children: ReactNode;
}

/** Keeps what is being written for as long as the panel is open. */
export function DeskProvider({ boardId, place, go, children }: Props) {
  const [written, setWritten] = useState(EMPTY_DESK);
  const change: Desk['change'] = useCallback((changed) => {
    setWritten((before) => ({ ...before, ...changed(before) }));
  }, []);
  const desk = useMemo(() => {
    const start = (breaker: StartFrom): void => {
      if (boardId === null) return;
      change((before) => withStart(before, boardId, breaker));
      go({ ...place, boardId, view: 'experiments' });
    };
    return { ...written, change, start };
  }, [written, change, boardId, place, go]);
  return <deskContext.Provider value={desk}>{children}</deskContext.Provider>;
}

/** A card that somebody has begun about the same breaker is gone on with. */
function withStart({ forms }: Written, boardId: number, { id, name, weSee }: StartFrom): Partial<Written> {
  const begun = forms.find((form) => form.boardId === boardId && form.id === null && form.breaker === id);
  const form = begun ?? newForm({ boardId, breaker: id, name }, { weSee: weSee.slice(0, LONGEST) });
  return { forms: begun === undefined ? [form, ...forms] : forms, focus: `form/${form.token}` };
}
