import { useRef } from 'react';
import type { Answer, CheckIn } from '../../../src/contract';
import type { Failure } from '../asked';
import { ask } from '../call';
import { ClosedRound, OneTrend } from '../check-in/closed-rounds';
import { NewRound } from '../check-in/new-round';
import { OpenRound } from '../check-in/open-round';
import { TalkCards } from '../check-in/talk-cards';
import { PlainList } from '../parts/plain-list';
import { Titled } from '../parts/titled';
import type { Question } from '../use-question';
import { words } from '../words';
import { Answered } from './answered';

const texts = words.checkIn;

interface Props {
  readonly boardId: number;
  readonly checkIn: Question<CheckIn>;
  readonly focusMain: () => void;
}

/** What people say themselves: an open round, what closed ones said, and cards for a talk in one room. */
export function CheckInView({ boardId, checkIn, focusMain }: Props) {
  const tell = showing(checkIn);
  return (
    <section aria-labelledby="check-in">
      <h2 id="check-in" className="sprint-name">
        {words.checkInView}
      </h2>
      <Answered question={checkIn} reading={texts.reading} focusMain={focusMain}>
        {(value) => (
          <>
            <div lang="en">
              <PlainList says={value.says} />
            </div>
            <Round boardId={boardId} checkIn={value} tell={tell} />
            <TalkCards statements={value.open?.statements ?? value.suggested} />
            <Told checkIn={value} />
          </>
        )}
      </Answered>
    </section>
  );
}

/** What closed rounds said, the newest of them open, and each statement from round to round. */
function Told({ checkIn: { closed, trends } }: Pick<RoundProps, 'checkIn'>) {
  return (
    <>
      <Titled id="closed-rounds" title={texts.results}>
        {closed.length === 0 && <p className="quiet-box">{texts.noResults}</p>}
        {closed.map((round, index) => (
          <details key={round.id} className="card round" open={index === 0}>
            <ClosedRound round={round} />
          </details>
        ))}
      </Titled>
      {trends.length > 0 && (
        <Titled id="trends" title={texts.trends}>
          {trends.map((trend) => (
            <details key={trend.breaker} className="card round">
              <OneTrend trend={trend} />
            </details>
          ))}
        </Titled>
      )}
    </>
  );
}

type Tell = (answer: Promise<Answer<CheckIn>>) => Promise<Failure | null>;

/** Shows what came of something that the app was told about a round; or why it was not heard. */
function showing({ amend }: Question<CheckIn>): Tell {
  return async (telling) => {
    const answer = await telling;
    if (answer.kind === 'failed') return answer;
    amend(() => answer.value);
    return null;
  };
}

interface RoundProps {
  readonly boardId: number;
  readonly checkIn: CheckIn;
  readonly tell: Tell;
}

/** What was pressed goes away when a round opens or closes: the focus stays in the box, unless it was put elsewhere. */
function useFocusKept(tell: Tell) {
  const box = useRef<HTMLDivElement>(null);
  const turn: Tell = async (telling) => {
    const refused = await tell(telling);
    if (refused === null && box.current?.contains(document.activeElement)) box.current.focus();
    return refused;
  };
  return { box, turn };
}

function Round({ boardId, checkIn, tell }: RoundProps) {
  const { box, turn } = useFocusKept(tell);
  const { open, mayOpen } = checkIn;
  return (
    <div ref={box} tabIndex={-1}>
      {open === null ? (
        <NewRound checkIn={checkIn} open={(statements) => turn(ask('openRound', { boardId, statements }))} />
      ) : (
        <OpenRound
          key={open.id}
          round={open}
          send={(answers) => tell(ask('answerRound', { boardId, roundId: open.id, answers }))}
          close={mayOpen ? () => turn(ask('closeRound', { boardId, roundId: open.id })) : null}
        />
      )}
    </div>
  );
}
