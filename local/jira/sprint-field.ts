import { recordOf } from './raw-values';
import type { RawField } from './site';

const SPRINT_FIELD = 'com.pyxis.greenhopper.jira:gh-sprint';

/** The Sprint field is found by its schema: its number differs from site to site. */
export function isSprintField(field: RawField): boolean {
  return recordOf(field['schema'])?.['custom'] === SPRINT_FIELD;
}

/** The id of the site's Sprint field; `null` on a site without one. */
export function sprintFieldId(fields: readonly RawField[]): string | null {
  return fields.find(isSprintField)?.id ?? null;
}
