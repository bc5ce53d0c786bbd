import { sprintFromText } from '../../../local/real/data-center/sprint-text';

const text = (inside: string) => `com.atlassian.greenhopper.service.sprint.Sprint@1f2e3d[${inside}]`;

describe('a sprint that stands in the Sprint field as a text', () => {
  test('as Jira 7 and 8 write it', () => {
    const inside =
      'id=12,rapidViewId=3,state=CLOSED,name=Sprint 7,startDate=2026-01-05T09:00:00.000+01:00,endDate=2026-01-16T17:00:00.000+01:00,completeDate=<null>,sequence=12,goal=Buy without an account';
    expect(sprintFromText(text(inside))).toEqual({
      ...{ id: 12, name: 'Sprint 7', state: 'closed', boardId: 3, goal: 'Buy without an account' },
      startDate: '2026-01-05T09:00:00.000+01:00',
      endDate: '2026-01-16T17:00:00.000+01:00',
    });
  });

  test('as Jira 9 writes it, with the instant of the start', () => {
    const inside =
      'id=12,rapidViewId=3,state=ACTIVE,name=Sprint 8,startDate=2026-01-05T09:00:00.000Z,endDate=2026-01-16T17:00:00.000Z,completeDate=<null>,activatedDate=2026-01-05T09:03:12.000Z,sequence=12,goal=,synced=false,autoStartStop=false,incompleteIssuesDestinationId=<null>';
    expect(sprintFromText(text(inside))).toMatchObject({
      state: 'active',
      goal: '',
      activatedDate: '2026-01-05T09:03:12.000Z',
    });
  });

  test('a name and a goal may hold commas, brackets and new lines', () => {
    const inside =
      'id=5,rapidViewId=3,state=FUTURE,name=Checkout, payment [part 2],startDate=<null>,goal=One,\ntwo = three';
    expect(sprintFromText(text(inside))).toMatchObject({
      name: 'Checkout, payment [part 2]',
      goal: 'One,\ntwo = three',
    });
  });

  test('a name that looks like another sprint changes neither id nor state', () => {
    const inside = 'id=5,rapidViewId=3,state=CLOSED,name=a,id=9,state=ACTIVE,sequence=5';
    expect(sprintFromText(text(inside))).toMatchObject({ id: 5, state: 'closed', name: 'a' });
  });

  test.each(['Sprint 7', '', 'Sprint@1f2e3d[]', 'Sprint@1f2e3d[id=many,state=CLOSED]', null, { id: 12 }])(
    'what is no such text is none: %j',
    (value) => {
      expect(sprintFromText(value)).toBeNull();
    },
  );
});
