import { useState } from 'react';
import type { Failure } from '../asked';
import { useTelling } from '../telling';
import { words } from '../words';
import { SwitchButton } from './switch-button';
import type { BoardConsent } from './use-consent';

interface Props {
  readonly asked: BoardConsent;
  readonly focusMain: () => void;
}

/** At the foot of a board that is on: the way to switch it off and to erase it, for whoever may, in two steps. */
export function SwitchOff({ asked: { consent, switchTo }, focusMain }: Props) {
  const telling = useTelling();
  const { value } = consent;
  if (value?.state !== 'on' || !value.maySwitch) return null;
  const switchOff = async () => {
    const refused = await switchTo(false);
    if (refused === null) focusMain();
    return refused;
  };
  return (
    <section className="section notes switch-off" aria-labelledby="switch-off">
      <h2 id="switch-off" className="section-title">
        {words.consent.foot}
      </h2>
      <p>{words.consent.since(telling.date(value.since))}</p>
      <InTwoSteps switchOff={switchOff} />
    </section>
  );
}

/** One button keeps its place and the focus: it asks, and then it is the way back. */
function InTwoSteps({ switchOff }: { readonly switchOff: () => Promise<Failure | null> }) {
  const [asked, setAsked] = useState(false);
  return (
    <div role="group" aria-label={words.consent.switchOff}>
      {asked && <p role="alert">{words.consent.sure}</p>}
      <p className="notice-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            setAsked(!asked);
          }}
        >
          {asked ? words.consent.keep : words.consent.switchOff}
        </button>
        {asked && <SwitchButton name={words.consent.sureOff} className="button" send={switchOff} />}
      </p>
    </div>
  );
}
