import type { RawField } from '../support/raw-answers';
import type { DrawnBoard } from './random-board';

export const SPRINT_FIELD: RawField = {
  id: 'customfield_10020',
  name: 'Sprint',
  schema: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
};

const FLOAT = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

const POINTS: RawField = {
  id: 'customfield_10016',
  name: 'Story Points',
  schema: { type: 'number', custom: FLOAT },
};
const SAME_NAME: RawField = { ...POINTS, id: 'customfield_10099' };
const TIME: RawField = { id: 'timeoriginalestimate', name: 'Original estimate', schema: { type: 'number' } };

export const FIELDS: readonly RawField[] = [SPRINT_FIELD, POINTS, SAME_NAME, TIME];

/** The field that a board estimates in; `null` when it counts items. */
export function estimateFieldOf({ estimation }: DrawnBoard): RawField | null {
  switch (estimation) {
    case 'points':
      return POINTS;
    case 'seconds':
      return TIME;
    case 'item-count':
      return null;
  }
}
