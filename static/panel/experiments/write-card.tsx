import { useId } from 'react';
import { SwitchButton } from '../consent/switch-button';
import { TwoSteps } from '../consent/two-steps';
import { words } from '../words';
import { BothVersions } from './both-versions';
import type { CardForm } from './card-form';
import { useFocusHere } from './desk';
import { FormLines } from './form-lines';
import type { ShownExperiments } from './shown-experiments';
import { useFormOfCard } from './use-form-of-card';

interface Props {
  readonly form: CardForm;
  readonly shown: ShownExperiments;
}

/** A card that is being written. It goes away only when it was saved, or closed by hand. */
export function WriteCard({ form, shown }: Props) {
  const title = useId();
  const { isThere, library, write, save, close } = useFormOfCard(form, shown);
  const texts = words.experiments;
  return (
    <div className="card write-card" role="group" aria-labelledby={title}>
      <p id={title} className="card-title">
        {form.id === null ? texts.start : texts.edit}: <bdi>{words.talk.quoted(form.name)}</bdi>
      </p>
      {form.id === null ? (
        <p className="lead">
          {texts.askFirst} <q>{library?.ask}</q>
        </p>
      ) : (
        !isThere && <Gone token={form.token} />
      )}
      <BothVersions form={form} write={write} />
      <FormLines form={form} library={library} isNew={!isThere} write={write} />
      <p className="notice-actions">
        <SwitchButton name={texts.save} className="button button-primary" send={save} />
      </p>
      <TwoSteps {...texts} name={texts.close} send={close} />
    </div>
  );
}

/** Others took the card away while it was written. */
function Gone({ token }: Pick<CardForm, 'token'>) {
  const note = useFocusHere<HTMLParagraphElement>(`gone/${token}`);
  return (
    <p ref={note} tabIndex={-1} className="saying-failure" role="alert">
      {words.experiments.gone}
    </p>
  );
}
