import { useId } from 'react';
import type { ReactNode } from 'react';

interface Props<Value extends string> {
  readonly legend: string;
  /** Anything else than an option = none is chosen. */
  readonly value: string | undefined;
  readonly options: Readonly<Partial<Record<Value, ReactNode>>>;
  readonly choose: (value: Value) => void;
}

/** A question with its answers, all of them to be seen. */
export function Radios<Value extends string>({ legend, value, options, choose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="switch">
      <legend>{legend}</legend>
      {Object.entries<ReactNode>(options).map(([option, says]) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => choose(option as Value)}
          />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  );
}
