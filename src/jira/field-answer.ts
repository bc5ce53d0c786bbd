import { z } from 'zod';
import { readAs } from './read-as';

const field = z.object({
  id: z.string(),
  name: z.string(),
  untranslatedName: z.string().nullish(),
  schema: z.object({ type: z.string().nullish(), custom: z.string().nullish() }).nullish(),
});

/** A field of the site. */
export interface JiraField {
  readonly id: string;
  /** Every name a history entry may call it by. */
  readonly names: readonly string[];
  readonly type: string | null;
  /** The kind of a custom field, the same on every site; its number is not. */
  readonly custom: string | null;
}

/** Reads the site's list of fields. */
export function readFields(answers: readonly unknown[]): readonly JiraField[] {
  return answers.map((answer, position) => {
    const { id, name, untranslatedName, schema } = readAs(field, answer, `field number ${position + 1}`);
    return {
      id,
      names: typeof untranslatedName === 'string' ? [name, untranslatedName] : [name],
      type: schema?.type ?? null,
      custom: schema?.custom ?? null,
    };
  });
}

/** Whether the field goes by one of the names, however it is capitalised. */
export function isNamed(field: JiraField, names: readonly string[]): boolean {
  return field.names.some((name) => names.includes(name.toLowerCase()));
}
