import { findEstimateField } from '../../src/jira/estimate-field';
import { readFields } from '../../src/jira/field-answer';
import { findSprintField } from '../../src/jira/sprint-field';
import { failureOf } from './failure-of';

const sprint = {
  id: 'customfield_1',
  name: 'Iteration',
  schema: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
};
const namedSprint = { id: 'customfield_2', name: 'sprint', schema: { type: 'array' } };
const textSprint = { id: 'customfield_3', name: 'Sprint', schema: { type: 'string' } };
const storyPoints = {
  id: 'customfield_4',
  name: 'Schätzung',
  schema: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
};
const float = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
const named = {
  id: 'customfield_5',
  name: 'Story-Punkte',
  untranslatedName: 'Story Points',
  schema: { type: 'number', custom: float },
};
const other = { id: 'customfield_6', name: 'Business value', schema: { type: 'number', custom: float } };
const time = { id: 'timeoriginalestimate', name: 'Original estimate', schema: { type: 'number' } };
const byField = (fieldId: string, displayName = 'Shown') => ({
  type: 'field' as const,
  field: { fieldId, displayName },
});

describe('the Sprint field', () => {
  test('is known by its kind, whatever its name and number', () => {
    expect(findSprintField(readFields([textSprint, namedSprint, sprint])).id).toBe('customfield_1');
  });

  test('is a list named "Sprint" as a last resort', () => {
    expect(findSprintField(readFields([textSprint, namedSprint])).id).toBe('customfield_2');
  });

  test('is unknown when there is none, with a next step', async () => {
    const failure = await failureOf(() => findSprintField(readFields([textSprint, other])));
    expect(failure.code).toBe('sprint-field-unknown');
    expect(failure.next).toContain('admin');
  });
});

describe('the estimate field', () => {
  const find = (estimation: Parameters<typeof findEstimateField>[0], ...fields: readonly unknown[]) =>
    findEstimateField(estimation, readFields(fields));

  test('is the one the board names, before any other', () => {
    expect(find(byField('customfield_6', 'Value'), storyPoints, named, other)).toMatchObject({
      field: { id: 'customfield_6' },
      estimation: { kind: 'field', fieldName: 'Value', unit: 'points' },
    });
  });

  test('is in seconds when it is a time field', () => {
    expect(find(byField('timeoriginalestimate'), time)).toMatchObject({ estimation: { unit: 'seconds' } });
  });

  test('is the story points field when the board names none', () => {
    expect(find(null, other, named, storyPoints)).toMatchObject({ field: { id: 'customfield_4' } });
  });

  test('is a number field with the untranslated name of story points as a last resort', () => {
    expect(find(null, other, named)).toMatchObject({
      field: { id: 'customfield_5' },
      estimation: { fieldName: 'Story-Punkte' },
    });
  });

  test.each(['issueCount', 'none'] as const)('is not needed when the board says %s', (type) => {
    expect(find({ type }, storyPoints)).toEqual({ kind: 'item-count' });
  });

  test('is unknown when the one the board names is not shown, and no other takes its place', async () => {
    const failure = await failureOf(() => find(byField('customfield_99'), storyPoints));
    expect(failure.code).toBe('estimate-field-unknown');
    expect(failure.next).toContain('board settings');
  });

  test('is unknown when nothing on the site looks like it', async () => {
    expect((await failureOf(() => find(null, other))).code).toBe('estimate-field-unknown');
  });
});

test('a field without an id is named by its place in the list', async () => {
  const failure = await failureOf(() => readFields([sprint, { name: 'No id' }]));
  expect(failure.says).toContain('field number 2');
  expect(failure.says).toContain('"id"');
});
