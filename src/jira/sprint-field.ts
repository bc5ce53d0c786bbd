import { knownFailure } from '../domain/model/known-failure';
import { isNamed, type JiraField } from './field-answer';

const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';

/**
 * The site's Sprint field: found by what kind of field it is, never by its number, which differs from site to site.
 * A list field named "Sprint" is the last resort. Throws `sprint-field-unknown` when there is neither.
 */
export function findSprintField(fields: readonly JiraField[]): JiraField {
  const found =
    fields.find(({ custom }) => custom === SPRINT) ??
    fields.find((field) => field.type === 'array' && isNamed(field, ['sprint']));
  if (found) return found;
  throw knownFailure(
    'sprint-field-unknown',
    'This Jira site shows no Sprint field, so nobody can tell which work was in which sprint.',
    'Ask a Jira admin whether the Sprint field is hidden, then refresh.',
  );
}
