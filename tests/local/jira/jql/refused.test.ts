import { find } from '../asking';

const REFUSED: readonly (readonly [edge: string, jql: string, says: string])[] = [
  ['no query', '', 'Unbounded JQL queries are not allowed'],
  ['an order only', 'ORDER BY key', 'Unbounded JQL queries are not allowed'],
  ['a clause without a value', 'project =', 'Error in the JQL query'],
  ['an AND that ends the query', 'project = SHOP AND', 'Error in the JQL query'],
  ['an unknown field', 'colour = red', "Field 'colour' does not exist"],
  ['an unknown custom field', 'cf[1] is EMPTY', "Field 'cf[1]' does not exist"],
  ['an unknown project', 'project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
  ['an unknown sprint', 'sprint = 999', "Sprint with name or id '999' does not exist"],
  [
    'one unknown sprint among known ones',
    'sprint in (11, 999)',
    "Sprint with name or id '999' does not exist",
  ],
  ['an unknown status', 'status = Tested', "The value 'Tested' does not exist for the field 'status'."],
  ['an unknown status category', 'statusCategory = Waiting', "The value 'Waiting' does not exist"],
  ['an unknown type', 'issuetype = Spike', "The value 'Spike' does not exist for the field 'issuetype'."],
  ['an unknown issue', 'key in (SHOP-1, SHOP-99)', "An issue with key or id 'SHOP-99' does not exist"],
  ['an unknown filter', 'filter = 5', "The value '5' does not exist for the field 'filter'."],
  ['an unknown function', 'sprint in lastSprint()', "Unable to find JQL function 'lastSprint()'"],
  ['an unknown function of dates', 'updated > lastWeek()', "Unable to find JQL function 'lastWeek()'"],
  [
    'a function of many sprints after =',
    'sprint = openSprints()',
    "The operator '=' is not supported by the 'sprint' field.",
  ],
  ['the past of a sprint', 'sprint was 11', "History searches do not support the 'sprint' field."],
  ['changes of a sprint', 'sprint changed', "History searches do not support the 'sprint' field."],
  ['an order of sprints', 'sprint > 11', "The operator '>' is not supported by the 'sprint' field."],
  ['words of a sprint', 'sprint ~ guests', "The operator '~' is not supported by the 'sprint' field."],
  ['a summary after =', 'summary = pay', "The operator '=' is not supported by the 'summary' field."],
  ['a value after IS', 'sprint is 11', 'Error in the JQL query'],
  ['a text for a number', '"Story Points" > many', "The field 'Story Points' takes a number."],
  [
    'a number for words',
    '"Story Points" ~ 5',
    "The operator '~' is not supported by the 'Story Points' field.",
  ],
  ['an order of filters', 'filter > 5', "The operator '>' is not supported by the 'filter' field."],
  ['a function for a filter', 'filter in openSprints()', "The field 'filter' takes the id of a filter."],
  ['no date after a comparison', 'updated > EMPTY', 'Error in the JQL query'],
  ['a list in a list', 'sprint in ((11), 12)', 'A list of values cannot stand in a list.'],
  ['an unknown order', 'project = SHOP ORDER BY colour', "Not able to sort using field 'colour'."],
  [
    'eight fields of order',
    'project = SHOP ORDER BY id, key, created, updated, resolved, rank, summary, id',
    'at most 7 fields',
  ],
];

describe('JQL refuses', () => {
  test.each(REFUSED)('%s: %s', async (_edge, jql, says) => {
    expect(await find(jql)).toEqual(expect.stringContaining(says));
  });
});
