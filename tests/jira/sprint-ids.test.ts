import { sprintIdsInEntry, sprintIdsInField } from '../../src/jira/sprint-ids';

describe('sprint ids in a history entry', () => {
  test.each([
    ['one id', '7', [7]],
    ['comma and space', '76, 80', [76, 80]],
    ['comma without space', '76,80', [76, 80]],
    ['in any order and twice', '80, 76, 80', [76, 80]],
    ['null', null, []],
    ['empty', '', []],
    ['missing', undefined, []],
  ])('%s', (_, written, ids) => {
    expect(sprintIdsInEntry(written)).toEqual(ids);
  });

  test.each([
    ['a name', 'Sprint 12'],
    ['an id among names', '76, Sprint 12'],
    ['a list with a hole', '76,,80'],
    ['a number', 76],
  ])('%s is no list of ids', (_, written) => {
    expect(sprintIdsInEntry(written)).toBeNull();
  });
});

describe('sprint ids in the Sprint field', () => {
  const cloud = [
    { id: 12, name: 'Pay, ship, id=99', state: 'closed' },
    { id: 3, name: 'Next', state: 'active' },
  ];
  const dataCenter = (inside: string) => `com.atlassian.greenhopper.service.sprint.Sprint@1a2b[${inside}]`;

  test.each([
    ['objects of Cloud', cloud, [3, 12]],
    ['no sprint', null, []],
    ['a missing field', undefined, []],
    ['an empty list', [], []],
    ['an id that is a text', [{ id: '12' }], [12]],
    ['texts of Data Center', [dataCenter('id=12,rapidViewId=3,state=CLOSED,name=A,goal=')], [12]],
    ['a name that looks like an id', [dataCenter('id=12,rapidViewId=3,name=x,id=99,goal=')], [12]],
    ['a text with the id inside', [dataCenter('name=A,closed=true,id=12,rapidViewId=3')], [12]],
    ['a text with the id at its end', [dataCenter('rapidViewId=3,name=A,id=12')], [12]],
  ])('%s', (_, value, ids) => {
    expect(sprintIdsInField(value)).toEqual(ids);
  });

  test.each([
    ['a text without an id', [dataCenter('rapidViewId=3,state=ACTIVE')]],
    ['an object without an id', [{ name: 'A' }]],
    ['an id that is a word', [{ id: 'twelve' }]],
    ['one name instead of a list', 'Sprint 12'],
  ])('%s cannot be read', (_, value) => {
    expect(sprintIdsInField(value)).toBeNull();
  });
});
