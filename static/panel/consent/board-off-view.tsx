import type { Failure } from '../asked';
import { words } from '../words';
import { FailureView } from '../views/failure-view';
import { LoadingView } from '../views/loading-view';
import { SwitchButton } from './switch-button';
import type { BoardConsent } from './use-consent';

interface Props {
  readonly asked: BoardConsent;
  readonly focusMain: () => void;
}

/** A board that nobody switched on: what that would mean, and the switch for whoever may turn it. */
export function BoardOffView({ asked: { consent, switchTo }, focusMain }: Props) {
  const { value, failure, askAgain } = consent;
  if (value === null && failure !== null) {
    const tryAgain = (): void => {
      focusMain();
      askAgain();
    };
    return <FailureView failure={failure} tryAgain={tryAgain} />;
  }
  if (value === null) return <LoadingView />;
  const switchOn = async () => {
    const refused = await switchTo(true);
    if (refused === null) focusMain();
    return refused;
  };
  return <Off switchOn={value.maySwitch ? switchOn : null} />;
}

/** `null` = the viewer may not switch it on. */
function Off({ switchOn }: { readonly switchOn: (() => Promise<Failure | null>) | null }) {
  return (
    <section className="notice" aria-labelledby="board-off">
      <h2 id="board-off" className="sprint-name">
        {words.consent.title}
      </h2>
      <p className="goal">{words.consent.lead}</p>
      <Notice />
      <p className="notice-actions">
        {switchOn === null ? (
          words.consent.askAdmin
        ) : (
          <SwitchButton name={words.consent.switchOn} className="button button-primary" send={switchOn} />
        )}
      </p>
    </section>
  );
}

/** What is read and kept, why, who sees it, how long, and how to stop. */
function Notice() {
  return (
    <dl className="meanings">
      {words.consent.parts.map(({ title, says }) => (
        <div key={title}>
          <dt>{title}</dt>
          {says.map((one) => (
            <dd key={one}>{one}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
