import { useLayoutEffect, useState } from 'react';
import { useEscape } from '../parts/use-escape';
import { useTelling } from '../telling';
import { words } from '../words';
import { useOneWelcome } from './use-welcome';

/** Above the facts of a board, in two steps: what is read and never shown, who sees what and where to begin. */
export function Welcome() {
  const welcome = useOneWelcome();
  if (welcome === null) return null;
  const { isOpen, isWanted, close } = welcome;
  return isOpen ? <Opened isWanted={isWanted} close={close} /> : null;
}

interface Props {
  readonly isWanted: boolean;
  readonly close: () => void;
}

/** Who asked for it is led there. One button keeps its place and the focus: it goes on, and then it is the way back. */
function Opened({ isWanted, close }: Props) {
  const [step, setStep] = useState(0);
  const box = useEscape(close);
  useLayoutEffect(() => {
    if (isWanted) box.current?.focus();
  }, [box, isWanted]);
  const { title, next, back } = words.welcome;
  return (
    <section ref={box} tabIndex={-1} className="welcome quiet-box" aria-labelledby="welcome">
      <h2 id="welcome" className="section-title">
        {title}
      </h2>
      <Step index={step} />
      <p className="notice-actions">
        <button type="button" className="button" onClick={() => setStep(1 - step)}>
          {step === 0 ? next : back}
        </button>
        <button type="button" className="button" onClick={close}>
          {words.welcome.close}
        </button>
      </p>
    </section>
  );
}

function Step({ index }: { readonly index: number }) {
  const { number } = useTelling();
  const { steps, step } = words.welcome;
  const shown = steps[index];
  if (shown === undefined) return null;
  return (
    <div aria-live="polite">
      <p className="side-title">{step(number(index + 1), number(steps.length), shown.title)}</p>
      {shown.says.map((says) => (
        <p key={says}>{says}</p>
      ))}
    </div>
  );
}
