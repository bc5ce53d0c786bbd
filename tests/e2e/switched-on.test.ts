import { makeDemoSite } from '../../local/demo/demo-site';
import { axeFindings } from './accessibility';
import type { Stage } from './stage';
import { openStage, seen } from './stage';

/** A board with many closed sprints: reading them takes long enough to be seen. */
const PROJECT = 'WHS';
const NOTICE = 'Trust Signals is off for this board';

const site = makeDemoSite({ seed: 1, now: Date.now() });
let stage: Stage;
beforeAll(async () => {
  stage = await openStage(site, () => Promise.resolve());
}, 120_000);
afterAll(() => stage.close());

const as = (title: string) => {
  const person = site.roles?.people.find((one) => one.title === `${title} of Warehouse picking`);
  return { project: PROJECT, as: person?.accountId ?? 'nobody', poll: 1 };
};
const admin = as('Scrum Master');

describe('a board that is off', () => {
  test.each(['light', 'dark'] as const)(
    'says what it would mean, and axe finds nothing, %s',
    async (theme) => {
      const shown = await stage.show({ ...admin, theme });
      await seen(shown, shown.panel.getByRole('heading', { level: 2, name: NOTICE }));
      await seen(shown, shown.panel.getByRole('button', { name: 'Switch on' }));
      expect(await shown.panel.locator('body').innerText()).toContain('Not kept: names of people');
      expect(await axeFindings(shown)).toEqual([]);
      expect(shown.complaints).toEqual([]);
    },
  );

  test('can be switched on by nobody but an admin', async () => {
    const shown = await stage.show(as('Developer'));
    await seen(shown, shown.panel.getByText('A project admin can switch it on.'));
    expect(await shown.panel.getByRole('button', { name: 'Switch on' }).count()).toBe(0);
  });

  test('is switched on: how far it has been read, then all of it, without a reload', async () => {
    const shown = await stage.show(admin);
    await shown.panel.getByRole('button', { name: 'Switch on' }).click();
    await seen(shown, shown.panel.getByRole('heading', { level: 2, name: /^Picking/ }));
    await seen(shown, shown.panel.getByText(/^Reading history: \d+ of \d+ sprints/));
    await seen(shown, shown.panel.getByRole('progressbar'));
    await stage.host.settled();
    await shown.panel.getByText(/^Reading history/).waitFor({ state: 'detached' });
    await seen(shown, shown.panel.getByRole('heading', { name: 'What could cost trust' }));
    expect(shown.complaints).toEqual([]);
  });

  test('is switched off in two steps, and the notice is back', async () => {
    const shown = await stage.show({ ...admin, path: '/agreement' });
    await shown.panel.getByRole('button', { name: 'Switch off and erase', exact: true }).click();
    await shown.panel.getByRole('button', { name: 'Yes, switch off and erase' }).click();
    await seen(shown, shown.panel.getByRole('heading', { level: 2, name: NOTICE }));
    expect(shown.complaints).toEqual([]);
  });
});
