import { useRef, useState } from 'react';
import type { Failure } from '../asked';
import { SwitchButton } from './switch-button';

interface Props {
  /** On the button of the first step, and of both together. */
  readonly name: string;
  /** What the second step would mean. */
  readonly sure: string;
  readonly yes: string;
  /** The way back. */
  readonly keep: string;
  readonly send: () => Promise<Failure | null>;
}

/** What cannot be taken back is asked twice. One button keeps its place and the focus: it asks, and then it is the way back. */
export function TwoSteps({ name, sure, yes, keep, send }: Props) {
  const [asked, setAsked] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const sendIt = async () => {
    const refused = await send();
    // The second button goes away; the focus stays here, unless it was put elsewhere.
    if (refused === null && group.current?.contains(document.activeElement)) first.current?.focus();
    if (refused === null) setAsked(false);
    return refused;
  };
  return (
    <div ref={group} role="group" aria-label={name}>
      {asked && <p role="alert">{sure}</p>}
      <p className="notice-actions">
        <button ref={first} type="button" className="button" onClick={() => setAsked(!asked)}>
          {asked ? keep : name}
        </button>
        {asked && <SwitchButton name={yes} className="button" send={sendIt} />}
      </p>
    </div>
  );
}
