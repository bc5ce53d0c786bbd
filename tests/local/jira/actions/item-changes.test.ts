import { moveStatus, reEstimate } from '../../../../local/jira/actions';
import { LiveSite } from '../../../../local/jira/live-site';
import { NOW, POINTS_FIELD, anIssue, smallSite } from '../small-site';

const at = NOW;
const fieldsOf = (site: LiveSite, key: string) => site.issue(key)?.issue.fields ?? {};
const itemsOf = (site: LiveSite, key: string) => site.issue(key)?.issue.changelog.histories[0]?.items;

describe('an issue that is estimated anew', () => {
  test.each([
    ['from a value', 'SHOP-1', 8, '5', '8'],
    ['from none', 'SHOP-10', 3, null, '3'],
    ['to none', 'SHOP-1', null, '5', null],
    ['to nought, which is a value', 'SHOP-1', 0, '5', '0'],
    ['from nought', 'SHOP-2', 1.5, '0', '1.5'],
  ])('%s: the values stand in the texts only', (_edge, key, value, fromString, toString) => {
    const site = new LiveSite(smallSite());
    reEstimate(site, key, { fieldId: POINTS_FIELD, value }, { at });
    expect(fieldsOf(site, key)[POINTS_FIELD]).toBe(value);
    expect(itemsOf(site, key)).toEqual([
      {
        field: 'Story Points',
        fieldtype: 'custom',
        fieldId: POINTS_FIELD,
        from: null,
        fromString,
        to: null,
        toString,
      },
    ]);
  });

  test('in seconds: the values stand in both', () => {
    const fields = [{ id: 'timeoriginalestimate', name: 'Original estimate' }];
    const site = new LiveSite(smallSite({ fields, issues: [anIssue(1, 'SHOP-1')] }));
    reEstimate(site, 'SHOP-1', { fieldId: 'timeoriginalestimate', value: 3600 }, { at });
    expect(itemsOf(site, 'SHOP-1')).toEqual([
      expect.objectContaining({ field: 'timeoriginalestimate', from: null, to: '3600', toString: '3600' }),
    ]);
  });

  test('with the same value is not changed', () => {
    const site = new LiveSite(smallSite());
    reEstimate(site, 'SHOP-1', { fieldId: POINTS_FIELD, value: 5 }, { at });
    expect(site.issues).toEqual(smallSite().issues);
  });

  test('by a field that does not exist is refused', () => {
    const deed = () =>
      reEstimate(new LiveSite(smallSite()), 'SHOP-1', { fieldId: 'customfield_1', value: 5 }, { at });
    expect(deed).toThrow('There is no field customfield_1.');
  });
});

describe('an issue that is moved to a status', () => {
  test('of another category', () => {
    const site = new LiveSite(smallSite());
    moveStatus(site, 'SHOP-10', '3', { at });
    expect(fieldsOf(site, 'SHOP-10')).toMatchObject({
      status: { id: '3', name: 'In Progress' },
      resolution: null,
      statuscategorychangedate: '2026-03-20T12:30:00.000+0000',
    });
    expect(itemsOf(site, 'SHOP-10')).toEqual([
      {
        field: 'status',
        fieldtype: 'jira',
        fieldId: 'status',
        from: '1',
        fromString: 'To Do',
        to: '3',
        toString: 'In Progress',
      },
    ]);
  });

  test('that is done gets a resolution in the same entry', () => {
    const site = new LiveSite(smallSite());
    moveStatus(site, 'SHOP-1', '5', { at });
    expect(fieldsOf(site, 'SHOP-1')).toMatchObject({
      resolution: { name: 'Done' },
      resolutiondate: '2026-03-20T12:30:00.000+0000',
    });
    expect(itemsOf(site, 'SHOP-1')).toEqual([
      expect.objectContaining({ field: 'resolution', from: null, to: '10000', toString: 'Done' }),
      expect.objectContaining({ field: 'status', from: '3', to: '5' }),
    ]);
  });

  test('that is open again loses its resolution', () => {
    const site = new LiveSite(smallSite());
    moveStatus(site, 'SHOP-2', '1', { at });
    expect(fieldsOf(site, 'SHOP-2')).toMatchObject({ resolution: null, resolutiondate: null });
    expect(itemsOf(site, 'SHOP-2')).toEqual([
      expect.objectContaining({ field: 'resolution', from: '10000', to: null }),
      expect.objectContaining({ field: 'status', from: '5', to: '1' }),
    ]);
  });

  test('from done to done keeps its resolution and its date', () => {
    const site = new LiveSite(smallSite());
    moveStatus(site, 'SHOP-2', '6', { at });
    expect(fieldsOf(site, 'SHOP-2')['resolutiondate']).toBe('2026-03-05T11:00:00.000+0000');
    expect('statuscategorychangedate' in fieldsOf(site, 'SHOP-2')).toBe(false);
    expect(itemsOf(site, 'SHOP-2')).toHaveLength(1);
  });

  test('that it has is not changed, and one that does not exist is refused', () => {
    const site = new LiveSite(smallSite());
    moveStatus(site, 'SHOP-1', '3', { at });
    expect(() => moveStatus(site, 'SHOP-1', '77', { at })).toThrow('There is no status 77.');
    expect(site.issues).toEqual(smallSite().issues);
  });
});

test('an entry by an automation has no author', () => {
  const site = new LiveSite(smallSite());
  moveStatus(site, 'SHOP-10', '3', { at });
  expect(site.issue('SHOP-10')?.issue.changelog.histories[0]).not.toHaveProperty('author');
});

test('every entry has a higher id than all before it', () => {
  const site = new LiveSite(smallSite());
  moveStatus(site, 'SHOP-10', '3', { at });
  moveStatus(site, 'OPS-1', '3', { at });
  moveStatus(site, 'SHOP-10', '5', { at });
  const ids = site.issues.flatMap(({ changelog }) => changelog.histories.map(({ id }) => Number(id)));
  expect(ids.sort()).toEqual([901, 902, 903, 904, 905, 906]);
});
