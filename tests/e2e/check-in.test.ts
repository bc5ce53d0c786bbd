import { makeDemoSite } from '../../local/demo/demo-site';
import { axeFindings } from './accessibility';
import { openStage, seen, type Shown, type Stage } from './stage';

const site = makeDemoSite({ seed: 1, now: Date.now() });
let stage: Stage;
beforeAll(async () => {
  stage = await openStage(site);
}, 120_000);
afterAll(() => stage.close());

const as = (title: string) => {
  const person = site.roles?.people.find((one) => one.title === `${title} of Warehouse picking`);
  return { project: 'WHS', as: person?.accountId ?? 'nobody', path: '/check-in' };
};
const developer = as('Developer');
/** The notice names five answers; the team of the demo gives more. */
const RESULT = /\b(?:[6-9]|\d\d) answers/;

async function theOthersAnswer({ page }: Shown): Promise<void> {
  await page.getByText('Make something happen').click();
  await page.getByRole('button', { name: 'The team answers the open check-in' }).click();
  await page.getByText('The others have answered.').first().waitFor();
}

describe('a round of the check-in', () => {
  test('is opened, answered once and closed, and its results come only then', async () => {
    const shown = await stage.show(developer);
    await shown.panel.getByRole('button', { name: 'Open the round' }).click();
    const five = shown.panel.getByRole('radio', { name: '5, fully' });
    await five.first().waitFor();
    for (const one of await five.all()) await one.check();
    await shown.panel.getByRole('button', { name: 'Send my answers' }).click();
    await seen(shown, shown.panel.getByText('You have answered. Results come after the close.'));
    await theOthersAnswer(shown);
    expect(await shown.panel.locator('body').innerText()).not.toMatch(RESULT);
    await shown.panel.getByRole('button', { name: 'Close the round' }).click();
    await shown.panel.getByRole('button', { name: 'Yes, close it' }).click();
    await seen(shown, shown.panel.getByText(RESULT).first());
    expect(shown.complaints).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in its results, %s', async (theme) => {
    const shown = await stage.show({ ...as('Product Owner'), theme });
    await seen(shown, shown.panel.getByText(RESULT).first());
    expect(await axeFindings(shown)).toEqual([]);
    expect(shown.complaints).toEqual([]);
  });
});
