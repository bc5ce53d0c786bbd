import { view } from '@forge/bridge';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { askBoards } from '../call';
import { BoardPicker } from '../parts/board-picker';
import { SayingState } from '../marks/saying-state';
import { useSaying } from '../marks/use-saying';
import { useQuestion } from '../use-question';
import { EmptyView } from '../views/empty-view';
import { FailureView } from '../views/failure-view';
import { words } from '../words';

/** Which board the gadget shows. */
export function GadgetEdit({ boardId }: { readonly boardId: number | null }) {
  const { value, failure, askAgain } = useQuestion(askBoards);
  const [chosen, choose] = useState(boardId);
  const { say, ...saying } = useSaying();
  if (failure !== null) return <FailureView failure={failure} tryAgain={askAgain} />;
  if (value?.boards.length === 0)
    return <EmptyView title={words.noBoards} why={words.noBoardsWhy} next={words.noBoardsNext} />;
  const boards = value?.boards ?? [];
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen !== null) say(() => submit(chosen));
  };
  return (
    <form className="gadget-edit" onSubmit={save}>
      <BoardPicker boards={boards} boardId={chosen} empty={words.chooseBoard} choose={choose} />
      <p className="notice-actions">
        <button type="submit" className="button button-primary" aria-disabled={chosen === null}>
          {words.places.gadgetSave}
        </button>
        <SayingState {...saying} />
      </p>
    </form>
  );
}

async function submit(boardId: number) {
  try {
    await view.submit({ boardId });
    return null;
  } catch {
    return { code: 'unexpected', ...words.noAnswer } as const;
  }
}
