import { useState } from 'react';
import type { Statement } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';
import { useCountdown } from './use-countdown';

const { checkIn } = words;

interface Props {
  readonly statements: readonly Statement[];
}

/** Statements to talk about in one room, one at a time; nothing of it is sent or kept. */
export function TalkCards({ statements }: Props) {
  if (statements.length === 0) return null;
  return (
    <details className="card round">
      <summary>
        {checkIn.cards} <span className="cell-detail">{checkIn.cardsLead}</span>
      </summary>
      <Cards statements={statements} />
    </details>
  );
}

function Cards({ statements }: Props) {
  const [turned, setTurned] = useState(0);
  const { left, start, stop } = useCountdown();
  const { number } = useTelling();
  const index = turned % statements.length;
  const turn = (by: number) => () => {
    stop();
    setTurned(index + statements.length + by);
  };
  return (
    <>
      <div aria-live="polite">
        <p className="cell-detail">{checkIn.card(number(index + 1), number(statements.length))}</p>
        <Said says={statements[index]?.says} />
      </div>
      <Countdown left={left} />
      <p className="notice-actions">
        <Press name={checkIn.previous} press={turn(-1)} />
        <Press name={checkIn.together} press={start} />
        <Press name={checkIn.next} press={turn(1)} />
      </p>
    </>
  );
}

function Said({ says }: { readonly says: string | undefined }) {
  return (
    <bdi className="talk-says" lang="en">
      {says}
    </bdi>
  );
}

function Press({ name, press }: { readonly name: string; readonly press: () => void }) {
  return (
    <button type="button" className="button" onClick={press}>
      {name}
    </button>
  );
}

function Countdown({ left }: { readonly left: number | null }) {
  const { number } = useTelling();
  return (
    <p className={left === null ? 'talk-count' : 'talk-count talk-counting'} aria-live="assertive">
      {left === null ? checkIn.ready : left === 0 ? checkIn.now : number(left)}
    </p>
  );
}
