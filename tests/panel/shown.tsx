/** One view of a made answer on a fresh page, told in British English and UTC. */
import type { BoardHealth } from '../../src/contract';
import { formatsFor } from '../../static/panel/formats';
import type { Place } from '../../static/panel/place';
import { formatsContext, unitContext } from '../../static/panel/telling';
import { BoardView } from '../../static/panel/views/board-view';
import { health } from './made-answers';
import { all, read, show } from './page';

export async function showBoard(
  answer: BoardHealth,
  view: Place['view'] = 'sprint',
  go: (place: Place) => void = () => undefined,
): Promise<void> {
  await show(
    <formatsContext.Provider value={formatsFor('en-GB', 'UTC')}>
      <unitContext.Provider value={answer.unit}>
        <BoardView health={answer} place={{ view }} go={go} />
      </unitContext.Provider>
    </formatsContext.Provider>,
  );
}

export function showSprint(shown: BoardHealth['shown'], changed: Partial<BoardHealth> = {}): Promise<void> {
  return showBoard(health(shown, changed));
}

/** The figures, each in one line. */
export function figures(): string[] {
  return all('.figure').map(read);
}
