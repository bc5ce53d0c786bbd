import { createSprint, startSprint } from '../../../../local/jira/actions';
import { eventOfChange } from '../../../../local/forge/events/events-of-change';
import { sprintHappenings } from '../../../../local/forge/happenings/sprint-happenings';
import { LiveSite } from '../../../../local/jira/live-site';
import { NOW, smallSite } from '../small-site';

const namesOn = (site: LiveSite) => site.boardDetails.get(1)?.sprints.map(({ name, state }) => [name, state]);

describe('a sprint that is planned', () => {
  test('stands behind the others of its board and can be started', () => {
    const site = new LiveSite(smallSite());
    const { id } = createSprint(site, 1, 'Guests, again', null);
    expect(namesOn(site)?.at(-1)).toEqual(['Guests, again', 'future']);
    startSprint(site, id, { startDate: NOW, endDate: NOW + 1000 });
    expect(namesOn(site)?.at(-1)).toEqual(['Guests, again', 'active']);
  });

  test('takes the id of no other sprint', () => {
    const site = new LiveSite(smallSite());
    const before = [...site.sprints().keys()];
    expect(before).not.toContain(createSprint(site, 1, 'One more', null).id);
  });

  test('is told as an event of Jira', () => {
    const site = new LiveSite(smallSite());
    const told: unknown[] = [];
    site.listen((change) => told.push(eventOfChange(change, 'app')));
    const { id } = createSprint(site, 1, 'One more', 'person-a');
    expect(told).toEqual([
      expect.objectContaining({
        eventType: 'avi:jira-software:created:sprint',
        atlassianId: 'person-a',
        sprint: expect.objectContaining({ id: String(id), state: 'future' }) as unknown,
      }),
    ]);
  });

  test('is refused on a board that is not there', () => {
    expect(() => createSprint(new LiveSite(smallSite()), 99, 'Nowhere', null)).toThrow('no board 99');
  });
});

test('where no sprint is planned any more, the next one is planned and started under the next number', async () => {
  const site = new LiveSite(smallSite());
  const happening = (id: string) => sprintHappenings(site, () => NOW).find((one) => one.id === id);
  for (let round = 0; round < 3; round += 1) {
    await happening('close-sprint')?.run('SHOP', 'anonymous');
    await happening('start-sprint')?.run('SHOP', 'anonymous');
  }
  expect(namesOn(site)?.filter(([, state]) => state === 'active')).toHaveLength(1);
  expect(namesOn(site)?.length).toBe(5);
});
