import type { AgreementShown } from '../../../src/contract';
import { SwitchButton } from '../consent/switch-button';
import { TwoSteps } from '../consent/two-steps';
import { Titled } from '../parts/titled';
import { words } from '../words';
import type { SendPause } from './pause-of';

const { agreement } = words;

interface Props {
  readonly shown: Pick<AgreementShown, 'paused' | 'mayPause'>;
  readonly send: SendPause;
}

/** Whether the board is paused, and the way to pause it, in two steps, or to go on. */
export function Pause({ shown: { paused, mayPause }, send }: Props) {
  return (
    <Titled id="pause" title={paused ? words.consent.paused : agreement.pauseTitle}>
      <p>{agreement.pauseLead}</p>
      {mayPause && <Turn paused={paused} send={send} />}
    </Titled>
  );
}

function Turn({ paused, send }: Pick<Props, 'send'> & Pick<AgreementShown, 'paused'>) {
  if (paused)
    return (
      <p className="notice-actions">
        <SwitchButton name={words.consent.goOn} className="button button-primary" send={() => send(false)} />
      </p>
    );
  return (
    <TwoSteps
      name={agreement.pause}
      sure={agreement.pauseSure}
      yes={agreement.pauseYes}
      keep={agreement.pauseNot}
      send={() => send(true)}
    />
  );
}
