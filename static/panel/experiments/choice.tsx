import { useId } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** What each is called, in the order in which they are offered. */
  readonly options: Readonly<Record<Value, string>>;
  readonly choose: (value: Value) => void;
}

/** One of a few, in the browser's own list, with its label. */
export function Choice<Value extends string>({ label, value, options, choose }: Props<Value>) {
  const id = useId();
  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value as Value)}>
        {Object.entries<string>(options).map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Options made of a list. */
export function recordOf<One>(
  list: readonly One[],
  valueOf: (one: One) => string,
  nameOf: (one: One) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(list.map((one) => [valueOf(one), nameOf(one)]));
}
