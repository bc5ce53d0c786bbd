import { useMemo } from 'react';
import type { ItemTale, WatchedBoard } from '../../../src/contract';
import type { Failure } from '../asked';
import { askItem } from '../call';
import type { Pace } from '../live/pace';
import { useLook } from '../live/use-look';
import { SmallPage } from '../parts/small-page';
import { useQuestion } from '../use-question';
import { words } from '../words';
import { ItemInSprint } from './item-in-sprint';

/** What there is to say about the item that the viewer looks at, kept up; nothing at all when there is nothing. */
export function Item({ pace }: { readonly pace: Pace }) {
  const { value, failure, askAgain, askQuietly, amend } = useQuestion<ItemTale>(askItem);
  const shown = useMemo(() => (value === null ? null : { version: null }), [value]);
  useLook({ boards: boardsOf(value), shown, read: askQuietly }, pace);
  if (value?.kind === 'in-sprint')
    return (
      <SmallPage>
        <ItemInSprint tale={value} amend={amend} />
      </SmallPage>
    );
  if (value !== null || failure === null || isNobodysMatter(failure)) return null;
  return (
    <SmallPage>
      <div role="alert">
        <p>{failure.says}</p>
        <p className="lead">{failure.next}</p>
      </div>
      <button type="button" className="button" onClick={askAgain}>
        {words.tryAgain}
      </button>
    </SmallPage>
  );
}

/** Those that can make something to say of it. */
function boardsOf(tale: ItemTale | null): readonly WatchedBoard[] {
  if (tale === null) return [];
  return tale.kind === 'silent' ? tale.boards : [{ id: tale.boardId, pass: tale.pass }];
}

/** On most items of a site nobody asked for anything: it is no news there that a board is off, paused or not theirs. */
function isNobodysMatter({ code }: Failure): boolean {
  return ['board-off', 'board-paused', 'board-not-yours', 'not-the-team'].includes(code);
}
