import type { Estimation } from '../domain/model/estimate';
import { knownFailure } from '../domain/model/known-failure';
import type { EstimationAnswer } from './configuration-answer';
import { isNamed, type JiraField } from './field-answer';

const STORY_POINTS = 'com.pyxis.greenhopper.jira:jsw-story-points';
const NUMBER = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
const STORY_POINT_NAMES = ['story points', 'story point estimate'];
/** Jira's own time fields; their values are seconds. */
const TIME_FIELDS = ['timeoriginalestimate', 'timeestimate', 'timespent'];

/** How a board estimates, with the field that holds the estimates. */
export type EstimateField =
  | { readonly kind: 'field'; readonly field: JiraField; readonly estimation: Estimation & { kind: 'field' } }
  | { readonly kind: 'item-count' };

/**
 * The field with the estimates: the one the board's configuration names; if it names none, the site's story points
 * field; else a number field named "Story Points" or "Story point estimate". A board that counts items needs none.
 * Throws `estimate-field-unknown` when there is nothing to read.
 */
export function findEstimateField(
  estimation: EstimationAnswer | null,
  fields: readonly JiraField[],
): EstimateField {
  if (estimation && estimation.type !== 'field') return { kind: 'item-count' };
  const fieldId = estimation?.field?.fieldId;
  const field = fieldId === undefined ? storyPoints(fields) : fields.find(({ id }) => id === fieldId);
  if (!field) throw estimateFieldUnknown();
  const unit = TIME_FIELDS.includes(field.id) ? 'seconds' : 'points';
  const fieldName = estimation?.field?.displayName ?? field.names[0] ?? field.id;
  return { kind: 'field', field, estimation: { kind: 'field', fieldName, unit } };
}

function storyPoints(fields: readonly JiraField[]): JiraField | undefined {
  return (
    fields.find(({ custom }) => custom === STORY_POINTS) ??
    fields.find((field) => field.custom === NUMBER && isNamed(field, STORY_POINT_NAMES))
  );
}

function estimateFieldUnknown() {
  return knownFailure(
    'estimate-field-unknown',
    'The field that this board estimates with could not be found, so no sum can be made.',
    'Check "Estimation" in the board settings, or ask a Jira admin whether the field is hidden, then refresh.',
  );
}
