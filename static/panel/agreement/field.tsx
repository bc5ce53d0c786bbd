import { createElement, useId } from 'react';
import type { InputHTMLAttributes } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly note?: string;
  /** How high it is, for a text of several lines. */
  readonly rows?: number;
}

/** A field with its label above it, and what there is to know about it below. The browser keeps what is typed. */
export function Field({ label, note, ...field }: Props) {
  const id = useId();
  return (
    <div className="picker norm">
      <label htmlFor={id}>{label}</label>
      {createElement(field.rows === undefined ? 'input' : 'textarea', {
        ...field,
        id,
        'aria-describedby': `${id}-note`,
      })}
      <span id={`${id}-note`} className="cell-detail">
        {note}
      </span>
    </div>
  );
}
