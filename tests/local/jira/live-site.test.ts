import { LiveSite, liveSite } from '../../../local/jira/live-site';
import { aServer, find } from './asking';
import { SPRINT_FIELD, RUNNING, anIssue, inField, smallSite } from './small-site';

describe('a live site', () => {
  test('finds issues by id, key and sprint', () => {
    const site = new LiveSite(smallSite());
    expect([site.issue('104')?.issue.key, site.issue('shop-10')?.id, site.issue('SHOP-99')]).toEqual([
      'SHOP-10',
      '104',
      null,
    ]);
    expect(site.inSprint(11).map(({ id }) => id)).toEqual(['101', '102']);
    expect(site.inSprint(77)).toEqual([]);
  });

  test('forgets the sprint and the key that an issue no longer has', () => {
    const site = new LiveSite(smallSite());
    site.putIssue(anIssue(101, 'SHOP-77'));
    expect([site.inSprint(11).map(({ id }) => id), site.issue('SHOP-1'), site.issue('SHOP-77')?.id]).toEqual([
      ['102'],
      null,
      '101',
    ]);
  });

  test('keeps the order of its issues when one changes, and puts a new one at the end', () => {
    const site = new LiveSite(smallSite());
    site.putIssue(anIssue(102, 'SHOP-2', { fields: { [SPRINT_FIELD]: [inField(RUNNING)] } }));
    site.putIssue(anIssue(90, 'SHOP-0'));
    expect(site.issues.map(({ id }) => id)).toEqual(['101', '102', '103', '104', '105', '106', '90']);
  });

  test('can hold another site from one moment to the next', async () => {
    const site = new LiveSite(smallSite());
    const server = aServer(site);
    site.replace(smallSite({ issues: [anIssue(7, 'OPS-7')] }));
    expect(await find('created is not EMPTY', server)).toEqual(['OPS-7']);
    expect([site.issue('SHOP-1'), site.inSprint(11)]).toEqual([null, []]);
  });

  test('made of a live site is that site', () => {
    const site = new LiveSite(smallSite());
    expect(liveSite(site)).toBe(site);
  });

  test('does not change the site that it was made of', () => {
    const site = smallSite();
    new LiveSite(site).putIssue(anIssue(101, 'SHOP-77'));
    expect(site).toEqual(smallSite());
  });
});
