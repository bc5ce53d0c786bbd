import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { AgreementShown } from '../../../src/contract';
import { SayingState } from '../marks/saying-state';
import { useSaying } from '../marks/use-saying';
import type { Saying } from '../marks/use-saying';
import type { Question } from '../use-question';
import { words } from '../words';
import { NormFields } from './norm-fields';
import { sendNorms } from './send-norms';
import type { Start } from './send-norms';

const { agreement } = words;

interface Props {
  readonly boardId: number;
  readonly shown: AgreementShown;
  readonly question: Question<AgreementShown>;
}

/** The agreement to change, or to read where the viewer may not. What was typed is never lost. */
export function NormsForm(props: Props) {
  const { mayEdit } = props.shown;
  const { form, begin, takeBack, submit, ...said } = useNormsForm(props);
  return (
    <form ref={form} onInput={begin} onInvalidCapture={unfold} onSubmit={submit}>
      <fieldset className="norms" disabled={!mayEdit}>
        <NormFields shown={props.shown} />
      </fieldset>
      {mayEdit ? <Buttons {...said} takeBack={takeBack} /> : <p className="lead">{agreement.readOnly}</p>}
    </form>
  );
}

/** The browser says what is wrong with a field, but not inside of what is folded. */
function unfold({ target }: FormEvent): void {
  const folded = target instanceof Element ? target.closest('details') : null;
  if (folded !== null) folded.open = true;
}

/** Until something is typed the form shows whatever comes in. */
function useNormsForm({ boardId, shown, question }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const start = useRef<Start | null>(null);
  const [told, tell] = useState('');
  const { say, ...saying } = useSaying();
  useEffect(() => {
    if (start.current === null) form.current?.reset();
  }, [shown]);
  const begin = (): void => {
    start.current ??= shown;
  };
  const takeBack = (): void => {
    start.current = null;
    tell('');
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { currentTarget } = event;
    say(() => sendNorms({ boardId, shown, question, form: currentTarget, start, tell }));
  };
  return { form, begin, takeBack, submit, told, ...saying };
}

interface ButtonsProps extends Omit<Saying, 'say'> {
  readonly told: string;
  readonly takeBack: () => void;
}

/** Taking back gives every field what came in last. */
function Buttons({ told, takeBack, ...saying }: ButtonsProps) {
  return (
    <p className="notice-actions">
      <button type="submit" className="button button-primary" aria-disabled={saying.asking}>
        {agreement.save}
      </button>
      <button type="reset" className="button" onClick={takeBack}>
        {agreement.takeBack}
      </button>
      <SayingState {...saying} />
      <span role="status">{!saying.asking && told}</span>
    </p>
  );
}
