import { useId } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** The id of the chosen one; `null` = none of those offered. */
  readonly value: number | null;
  /** What stands in the field while nothing is chosen. */
  readonly empty: string;
  readonly disabled: boolean;
  readonly choose: (id: number) => void;
  readonly children: ReactNode;
}

/** The browser's own list to choose from, with its label. */
export function Picker({ label, value, empty, disabled, choose, children }: Props) {
  const id = useId();
  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        disabled={disabled}
        value={value ?? ''}
        onChange={(event) => {
          choose(Number(event.target.value));
        }}
      >
        {value === null && <option value="">{empty}</option>}
        {children}
      </select>
    </div>
  );
}
