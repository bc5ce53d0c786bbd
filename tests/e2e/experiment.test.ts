import { closeSprint, createSprint, startSprint } from '../../local/jira/actions';
import { makeDemoSite } from '../../local/demo/demo-site';
import { axeFindings } from './accessibility';
import { openStage, seen, type Shown, type Stage } from './stage';

/** The board whose sprints keep changing: it has a hint, and its next sprint is planned. */
const PROJECT = 'WHS';
const BOARD = 3;
const DAY = 86_400_000;

const site = makeDemoSite({ seed: 1, now: Date.now() });
let stage: Stage;
beforeAll(async () => {
  stage = await openStage(site);
}, 120_000);
afterAll(() => stage.close());

const as = (title: string) => {
  const person = site.roles?.people.find((one) => one.title === `${title} of Warehouse picking`);
  return { project: PROJECT, as: person?.accountId ?? 'nobody' };
};
const scrumMaster = as('Scrum Master');
const developer = as('Developer');

/** The running sprint is closed, what is left of it goes on in the next one, and two weeks go by. */
async function sprintGoesBy(): Promise<void> {
  const { site: live, clock, settled } = stage.host;
  const sprints = live.boardDetails.get(BOARD)?.sprints ?? [];
  const planned = sprints.find(({ state }) => state === 'future');
  const next = planned ?? createSprint(live, BOARD, `Picking ${String(sprints.length)}`, null);
  const running = sprints.find(({ state }) => state === 'active');
  if (running !== undefined) closeSprint(live, running.id, { at: clock.now() });
  clock.moveOn(DAY / 24);
  startSprint(live, next.id, { startDate: clock.now(), endDate: clock.now() + 14 * DAY });
  await settled();
  clock.moveOn(14 * DAY);
  await settled();
}

const card = (shown: Shown) =>
  shown.panel.getByRole('article').filter({ hasText: 'A swap for each change' }).first();

describe('from a hint to what was learned', () => {
  test('an experiment begins at a hint, with what was seen written on its card', async () => {
    const shown = await stage.show(scrumMaster);
    const hint = shown.panel.getByRole('article').filter({ hasText: 'change inside the sprint' }).first();
    await seen(shown, hint);
    await hint.getByRole('button', { name: /^Start an experiment/ }).click();
    const weSee = shown.panel.getByRole('textbox', { name: 'We see' });
    await seen(shown, weSee);
    expect(await weSee.inputValue()).toMatch(/came in after the start/);
    await shown.panel.getByRole('textbox', { name: 'We try' }).fill('A swap for each change');
    await shown.panel.getByLabel('For how many sprints').selectOption('3');
    await shown.panel.getByRole('button', { name: 'Save the card' }).click();
    await seen(shown, card(shown));
    expect(shown.complaints).toEqual([]);
  });

  test('it is started with the next sprint, and everybody of the team sees it run', async () => {
    const shown = await stage.show({ ...scrumMaster, path: '/experiments' });
    await card(shown).getByRole('button', { name: 'Start with the next sprint' }).click();
    await seen(shown, shown.panel.getByText(/0 of 3 sprints closed/));
    const beside = await stage.showBeside(shown, { ...developer, path: '/experiments' });
    await seen(beside, card(beside));
  });

  test('three sprints later it is due with facts, light and dark, and axe finds nothing', async () => {
    for (let sprint = 0; sprint < 4; sprint += 1) await sprintGoesBy();
    for (const theme of ['light', 'dark'] as const) {
      const shown = await stage.show({ ...developer, theme, path: '/experiments' });
      await seen(shown, shown.panel.getByRole('heading', { name: 'Keep, change or stop?' }));
      await seen(
        shown,
        card(shown)
          .getByText(/^Before: \d+ in 5 sprints .* Since: 0 in 3 sprints/)
          .first(),
      );
      expect(await axeFindings(shown)).toEqual([]);
      expect(shown.complaints).toEqual([]);
    }
  }, 300_000);

  test('it is reviewed, and what was learned stays', async () => {
    const shown = await stage.show({ ...developer, path: '/experiments' });
    await card(shown).getByLabel('Keep it').check();
    await card(shown).getByLabel('What we learned').fill('Swapping is quicker than talking about it.');
    await card(shown).getByRole('button', { name: 'Save the review' }).click();
    await seen(shown, shown.panel.getByText('The review is saved.').last());
    const again = await stage.show({ ...scrumMaster, path: '/experiments' });
    await again.panel.getByText('Reviewed', { exact: false }).first().click();
    await seen(again, again.panel.getByText('Swapping is quicker than talking about it.'));
    expect(again.complaints).toEqual([]);
  });
});
