import { useState } from 'react';
import type { CheckIn, Statement } from '../../../src/contract';
import type { Failure } from '../asked';
import { SwitchButton } from '../consent/switch-button';
import { Titled } from '../parts/titled';
import { words } from '../words';

const { checkIn } = words;

/** A round asks so many statements at most. */
const MOST = 5;

interface Props {
  readonly checkIn: CheckIn;
  readonly open: (statements: readonly string[]) => Promise<Failure | null>;
}

/** What a new round would ask; whoever may open one chooses from it. */
export function NewRound({ checkIn: { suggested, mayOpen }, open }: Props) {
  const [wanted, want] = useState(() => suggested.slice(0, MOST).map(({ breaker }) => breaker));
  // In the order that they are shown in; what is suggested no more cannot be asked.
  const chosen = suggested.map(({ breaker }) => breaker).filter((breaker) => wanted.includes(breaker));
  const choose = (breaker: string): void => {
    want(chosen.includes(breaker) ? chosen.filter((one) => one !== breaker) : [...chosen, breaker]);
  };
  return (
    <Titled id="new-round" title={checkIn.newTitle}>
      <fieldset className="choices" disabled={!mayOpen}>
        <legend>{mayOpen ? checkIn.newLead : checkIn.newFor}</legend>
        {suggested.map((one) => (
          <Choice key={one.breaker} {...{ one, chosen, choose }} />
        ))}
      </fieldset>
      {mayOpen && chosen.length > 0 && (
        <p className="notice-actions">
          <SwitchButton name={checkIn.open} className="button button-primary" send={() => open(chosen)} />
        </p>
      )}
    </Titled>
  );
}

interface ChoiceProps {
  readonly one: Statement;
  readonly chosen: readonly string[];
  readonly choose: (breaker: string) => void;
}

function Choice({ one: { breaker, says }, chosen, choose }: ChoiceProps) {
  const isChosen = chosen.includes(breaker);
  return (
    <label>
      <input
        type="checkbox"
        checked={isChosen}
        disabled={!isChosen && chosen.length >= MOST}
        onChange={() => choose(breaker)}
      />
      <bdi lang="en">{says}</bdi>
    </label>
  );
}
