import { useId } from 'react';
import type { RefObject } from 'react';
import { LONGEST } from './card-form';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly write: (value: string) => void;
  readonly place?: RefObject<HTMLTextAreaElement> | null;
}

/** A few lines in the team's own words. */
export function TextField({ label, value, write, place = null }: Props) {
  const id = useId();
  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={place}
        id={id}
        rows={2}
        maxLength={LONGEST}
        value={value}
        onChange={({ target }) => write(target.value)}
      />
    </div>
  );
}
