/** One view of a made answer on a fresh page, told in British English and UTC. */
import type { BoardHealth, CheckIn, Conversation, Experiments } from '../../src/contract';
import { unasked } from '../../static/panel/asked';
import { formatsFor } from '../../static/panel/formats';
import type { Place } from '../../static/panel/place';
import { formatsContext, unitContext } from '../../static/panel/telling';
import type { NextSprint } from '../../static/panel/use-next-sprint';
import type { Question, Readable } from '../../static/panel/use-question';
import { BoardView } from '../../static/panel/views/board-view';
import { health } from './made-answers';
import { notTheTeam } from './made-conversation';
import { all, read, show } from './page';

interface Beside {
  readonly go?: (place: Place) => void;
  readonly conversation?: Readable<Conversation>;
  readonly next?: NextSprint;
  readonly experiments?: Question<Experiments>;
}

const noNext: NextSprint = { sprint: null, exists: false, question: waiting() };

export async function showBoard(
  answer: BoardHealth,
  view: Place['view'] = 'sprint',
  {
    go = () => undefined,
    conversation = heard(notTheTeam),
    next = noNext,
    experiments = waiting(),
  }: Beside = {},
): Promise<void> {
  const rest = {
    conversation,
    isHeard: true,
    next,
    experiments,
    checkIn: waiting<CheckIn>(),
    agreed: null,
    place: { view },
    go,
    focusMain: () => undefined,
  };
  await show(
    <formatsContext.Provider value={formatsFor('en-GB', 'UTC')}>
      <unitContext.Provider value={answer.unit}>
        <BoardView health={answer} {...rest} />
      </unitContext.Provider>
    </formatsContext.Provider>,
  );
}

export function showSprint(shown: BoardHealth['shown'], changed: Partial<BoardHealth> = {}): Promise<void> {
  return showBoard(health(shown, changed));
}

/** A question that nobody has answered yet. */
export function waiting<T>(changed: Partial<Question<T>> = {}): Question<T> {
  return {
    ...unasked<T>(),
    asking: true,
    askAgain: () => undefined,
    askQuietly: () => undefined,
    amend: () => undefined,
    ...changed,
  };
}

/** A question with its answer. */
export function heard<T>(value: T, changed: Partial<Question<T>> = {}): Question<T> {
  return waiting({ asking: false, value, lastValue: value, ...changed });
}

/** The figures, each in one line. */
export function figures(): string[] {
  return all('.figure').map(read);
}
