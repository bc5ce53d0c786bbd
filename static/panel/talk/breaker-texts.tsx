import type { ReactNode } from 'react';
import type { BreakerCard } from '../../../src/contract';
import { StartButton } from '../experiments/start-button';
import { words } from '../words';

interface Props {
  readonly breaker: BreakerCard;
  /** What an experiment on it begins with; absent = what is said of the breaker, where something was seen. */
  readonly weSee?: string;
  /** Put between the question and what to try. */
  readonly children?: ReactNode;
}

/** What a breaker can mean, what it can also mean, what nobody sees in Jira, what to ask and what to try. */
export function BreakerTexts({ breaker, weSee = seenOf(breaker), children }: Props) {
  return (
    <dl className="meanings">
      <Told name={words.talk.canMean} says={breaker.canMean} />
      <Meaning name={words.talk.canAlsoMean}>
        <ul lang="en">
          {breaker.canAlsoMean.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Meaning>
      <Told name={words.talk.cannotBeSeen} says={breaker.cannotBeSeen} />
      <Meaning name={words.talk.ask}>
        <q lang="en">{breaker.ask}</q>
      </Meaning>
      {children}
      <Meaning name={words.talk.try}>
        <Tries tries={breaker.try} />
        <StartButton about={{ id: breaker.id, name: breaker.name, weSee }} />
      </Meaning>
    </dl>
  );
}

function seenOf({ state, because }: BreakerCard): string {
  return state === 'hint' || state === 'fact' ? because : '';
}

function Tries({ tries }: { readonly tries: BreakerCard['try'] }) {
  return (
    <ul lang="en">
      {tries.map(({ title, how, ground }) => (
        <li key={title}>
          <strong>{title}</strong> {how} <span className="cell-detail">{ground}</span>
        </li>
      ))}
    </ul>
  );
}

interface ToldProps {
  readonly name: string;
  readonly says: string;
}

/** What the app says of it, which is English whatever the panel speaks. */
export function Told({ name, says }: ToldProps) {
  return (
    <Meaning name={name}>
      <span lang="en">{says}</span>
    </Meaning>
  );
}

export function Meaning({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
