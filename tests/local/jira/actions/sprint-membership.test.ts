import { addToSprint, removeFromSprint } from '../../../../local/jira/actions';
import { LiveSite } from '../../../../local/jira/live-site';
import { aServer, find } from '../asking';
import { CLOSED, NOW, PLANNED, RUNNING, SPRINT_FIELD, anIssue, inField, smallSite } from '../small-site';

const at = NOW;
const fieldsOf = (site: LiveSite, key: string) => site.issue(key)?.issue.fields ?? {};
const sprintIds = (site: LiveSite, key: string) => site.issue(key)?.sprintIds;
const newest = (site: LiveSite, key: string) => site.issue(key)?.issue.changelog.histories[0];

describe('an issue that is added to a running sprint', () => {
  test('names it in its field, with one history entry and a later updated', () => {
    const site = new LiveSite(smallSite());
    addToSprint(site, 'OPS-1', 12, { at, by: 'person-po' });
    expect(fieldsOf(site, 'OPS-1')[SPRINT_FIELD]).toEqual([inField(RUNNING)]);
    expect(fieldsOf(site, 'OPS-1')['updated']).toBe('2026-03-20T12:30:00.000+0000');
    expect(newest(site, 'OPS-1')).toEqual({
      id: '904',
      author: { accountId: 'person-po', accountType: 'atlassian', active: true },
      created: '2026-03-20T12:30:00.000+0000',
      items: [
        {
          field: 'Sprint',
          fieldtype: 'custom',
          fieldId: SPRINT_FIELD,
          from: '',
          fromString: '',
          to: '12',
          toString: 'Guests pay',
        },
      ],
    });
    expect(site.issue('OPS-1')?.issue.changelog.total).toBe(1);
  });

  test('leaves the planned sprint that it was in', () => {
    const site = new LiveSite(smallSite());
    addToSprint(site, 'SHOP-10', 12, { at });
    expect(newest(site, 'SHOP-10')?.items[0]).toMatchObject({ from: '13', to: '12' });
  });

  test('keeps the closed sprints that it was in', () => {
    const site = new LiveSite(smallSite());
    addToSprint(site, 'SHOP-2', 12, { at });
    expect(newest(site, 'SHOP-2')?.items[0]).toMatchObject({
      from: '11',
      to: '11, 12',
      toString: 'Guests, baskets, Guests pay',
    });
  });

  test('is found by the server at once', async () => {
    const site = new LiveSite(smallSite());
    const server = aServer(site);
    expect(await find('sprint = 12 AND project = OPS', server)).toEqual([]);
    addToSprint(site, '105', 12, { at });
    expect(await find('sprint = 12 AND project = OPS', server)).toEqual(['OPS-1']);
    expect(await find('updated >= -1m', server)).toEqual(['OPS-1']);
  });

  test('takes its sub-tasks along, without an entry of their own', () => {
    const site = new LiveSite(smallSite());
    addToSprint(site, 'SHOP-1', 13, { at });
    expect([sprintIds(site, 'SHOP-1'), sprintIds(site, 'SHOP-3')]).toEqual([
      ['11', '13'],
      ['11', '13'],
    ]);
    expect(newest(site, 'SHOP-3')).toBeUndefined();
    expect(site.inSprint(12)).toEqual([]);
  });

  test('that is there already is not changed', () => {
    const site = new LiveSite(smallSite());
    const before = site.issue('SHOP-1')?.issue;
    addToSprint(site, 'SHOP-1', 12, { at });
    expect(site.issue('SHOP-1')?.issue).toBe(before);
  });

  test.each([
    ['a closed sprint', 'SHOP-10', 11, 'The sprint Guests, baskets is closed.'],
    ['a sprint that does not exist', 'SHOP-10', 77, 'There is no sprint 77.'],
    ['an issue that does not exist', 'SHOP-99', 12, 'There is no issue SHOP-99.'],
    ['a sub-task alone', 'SHOP-3', 13, 'SHOP-3 is a sub-task: it is in the sprint of its parent.'],
  ])('is refused with %s', (_edge, issueId, sprintId, says) => {
    const site = new LiveSite(smallSite());
    expect(() => addToSprint(site, issueId, sprintId, { at })).toThrow(says);
    expect(site.issues).toEqual(smallSite().issues);
  });
});

describe('an issue that is taken out of a running sprint', () => {
  test('forgets it, keeps the closed ones, and nothing but the history tells', async () => {
    const site = new LiveSite(smallSite());
    removeFromSprint(site, 'SHOP-1', { at });
    expect(fieldsOf(site, 'SHOP-1')[SPRINT_FIELD]).toEqual([inField(CLOSED)]);
    expect(newest(site, 'SHOP-1')?.items[0]).toMatchObject({ from: '11, 12', to: '11' });
    expect(await find('sprint = 12', aServer(site))).toEqual([]);
  });

  test('has an empty field when no sprint is left', () => {
    const site = new LiveSite(smallSite());
    removeFromSprint(site, 'SHOP-10', { at });
    expect(fieldsOf(site, 'SHOP-10')[SPRINT_FIELD]).toBeNull();
    expect(newest(site, 'SHOP-10')?.items[0]).toMatchObject({ from: '13', to: '', toString: '' });
  });
});

test('updated never moves back', () => {
  const site = new LiveSite(smallSite());
  removeFromSprint(site, 'SHOP-10', { at: Date.parse('2026-03-20T11:00:00Z') });
  expect(fieldsOf(site, 'SHOP-10')['updated']).toBe('2026-03-20T12:00:00.000+0000');
});

test('a site without a Sprint field refuses', () => {
  const site = new LiveSite(smallSite({ fields: [], issues: [anIssue(1, 'SHOP-1')] }));
  expect(() => addToSprint(site, 'SHOP-1', PLANNED.id, { at })).toThrow('This site has no Sprint field.');
});
