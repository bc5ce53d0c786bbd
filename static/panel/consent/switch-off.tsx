import { useTelling } from '../telling';
import { words } from '../words';
import { TwoSteps } from './two-steps';
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
      <TwoSteps
        name={words.consent.switchOff}
        sure={words.consent.sure}
        yes={words.consent.sureOff}
        keep={words.consent.keep}
        send={switchOff}
      />
    </section>
  );
}
