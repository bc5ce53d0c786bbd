import { useMemo } from 'react';
import type { BoardHealth } from '../../../src/contract';
import { askBoard } from '../call';
import type { Pace } from '../live/pace';
import { useLive } from '../live/use-live';
import { Stale } from '../parts/stale';
import { unitContext } from '../telling';
import { useQuestion } from '../use-question';
import { words } from '../words';
import { GadgetSprint } from './gadget-sprint';

interface Props {
  /** `null` = nobody has chosen a board for this gadget yet. */
  readonly boardId: number | null;
  readonly pace: Pace;
}

/** The scope facts of one board's current sprint, small. */
export function Gadget({ boardId, pace }: Props) {
  const asking = useMemo(() => (boardId === null ? null : () => askBoard({ boardId })), [boardId]);
  const board = useQuestion<BoardHealth>(asking);
  useLive(board.value, pace, board.askQuietly);
  if (boardId === null) return <Words says={words.places.gadgetNone} next={words.places.gadgetHow} />;
  const { value, failure } = board;
  if (value === null && failure !== null) return <Words says={failure.says} next={failure.next} />;
  if (value === null) return <p role="status">{board.slow ? words.slow : words.readingBoard}</p>;
  return (
    <unitContext.Provider value={value.unit}>
      <Stale failure={failure} readAt={value.readAt} />
      <p className="gadget-board">
        <bdi>{value.board.name}</bdi>
      </p>
      {value.shown === null ? <p>{words.places.gadgetNoSprint}</p> : <GadgetSprint sprint={value.shown} />}
    </unitContext.Provider>
  );
}

function Words({ says, next }: { readonly says: string; readonly next: string }) {
  return (
    <>
      <p>{says}</p>
      <p className="lead">{next}</p>
    </>
  );
}
