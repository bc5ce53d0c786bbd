import { jqlRefusal } from './jql-refusal';
import type { GivenValue } from './operands';

/** The number that a value of a number field means. */
export function numberValue(value: GivenValue, fieldName: string): number {
  const number = value.kind === 'literal' && value.text.trim() !== '' ? Number(value.text) : Number.NaN;
  if (Number.isFinite(number)) return number;
  throw jqlRefusal(`The field '${fieldName}' takes a number.`);
}
