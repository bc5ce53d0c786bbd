import { useRef } from 'react';
import type { FormEvent } from 'react';
import type { Agreeing, AnswerRound, OpenRound as Round, Statement } from '../../../src/contract';
import type { Failure } from '../asked';
import { TwoSteps } from '../consent/two-steps';
import { SayingState } from '../marks/saying-state';
import { useSaying } from '../marks/use-saying';
import { Titled } from '../parts/titled';
import { useTelling } from '../telling';
import { words } from '../words';

const { checkIn } = words;

type Answers = AnswerRound['answers'];

interface Props {
  readonly round: Round;
  readonly send: (answers: Answers) => Promise<Failure | null>;
  /** `null` = the viewer may not close it. */
  readonly close: (() => Promise<Failure | null>) | null;
}

/** The round that is open: its statements to answer once, and nothing about how many have. */
export function OpenRound({ round: { openedOn, answered, statements }, send, close }: Props) {
  const { calendarDay } = useTelling();
  const box = useRef<HTMLDivElement>(null);
  const sendAnswers = async (answers: Answers) => {
    const refused = await send(answers);
    // The form goes away: the focus stays here.
    if (refused === null) box.current?.focus();
    return refused;
  };
  return (
    <Titled id="open-round" title={checkIn.openTitle(calendarDay(openedOn))}>
      <div ref={box} tabIndex={-1}>
        <p role="status">{answered && checkIn.answered}</p>
      </div>
      {!answered && <AnswerForm statements={statements} send={sendAnswers} />}
      {close !== null && <CloseRound close={close} />}
    </Titled>
  );
}

function CloseRound({ close }: { readonly close: () => Promise<Failure | null> }) {
  const { close: name, closeSure: sure, closeYes: yes, closeNot: keep } = checkIn;
  return <TwoSteps {...{ name, sure, yes, keep }} send={close} />;
}

function AnswerForm({ statements, send }: Pick<Round, 'statements'> & Pick<Props, 'send'>) {
  const { say, ...saying } = useSaying();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const answerTo = (name: string) => Number(given.get(name)) as Agreeing;
    say(() => send(statements.map(({ breaker }) => ({ breaker, answer: answerTo(breaker) }))));
  };
  return (
    <form className="answers" onSubmit={submit}>
      {statements.map((statement) => (
        <Scale key={statement.breaker} statement={statement} />
      ))}
      <p className="notice-actions">
        <button type="submit" className="button button-primary" aria-disabled={saying.asking}>
          {checkIn.send}
        </button>
        <span>{checkIn.final}</span>
        <SayingState {...saying} />
      </p>
    </form>
  );
}

/** The browser itself asks for an answer to each, at the statement that has none. */
function Scale({ statement: { breaker, says } }: { readonly statement: Statement }) {
  return (
    <fieldset className="scale">
      <legend>
        <bdi lang="en">{says}</bdi>
      </legend>
      {checkIn.scale.map((name, index) => (
        <label key={name}>
          <input type="radio" name={breaker} value={index + 1} required />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
