import { makeDemoSite } from '../../local/demo/demo-site';
import { movesIn, noting } from './moves';
import type { Scenario, Shown, Stage } from './stage';
import { openStage, seen } from './stage';

const site = makeDemoSite({ seed: 1, now: Date.now() });
let stage: Stage;

beforeAll(async () => {
  stage = await openStage(site);
}, 120_000);

afterAll(async () => {
  await stage.close();
});

/** Good is up to 0.1, as browsers reckon it; the panel stays below half of that. */
const LEAST_THAT_COUNTS = 0.05;
/** Long enough that what comes then is not taken for what somebody pressed, in milliseconds. */
const SLOW = 700;
/** So slow that the talk stands last. */
const VERY_SLOW = 2_500;

const VIEWS = [
  'Sprint',
  'Next sprint',
  'Velocity',
  'All breakers',
  'Experiments',
  'Check-in',
  'Agreement',
  'Earlier sprints',
  'About the numbers',
] as const;

const here: Scenario = { project: 'WHS', as: developer(), path: '/board/3' };
/** The last word of a link: of the sprint none. */
const PATHS: Readonly<Record<string, string>> = {
  Sprint: '',
  'All breakers': '/breakers',
  'About the numbers': '/numbers',
};

describe.each([320, 1280])('%s pixels wide, nothing moves by itself', (width) => {
  const open = (scenario: Scenario, milliseconds: number): Promise<Shown> =>
    stage.show(scenario, { viewport: { width, height: 900 }, prepare: noting(milliseconds) });

  test.each(VIEWS)('while a slow Jira fills “%s”', async (view) => {
    const tab = PATHS[view] ?? `/${view.toLowerCase().replaceAll(' ', '-')}`;
    const shown = await open({ ...here, path: `/board/3${tab}` }, SLOW);
    await seenWhole(shown);
    await expectStill(shown);
  });

  test('while a very slow Jira fills the sprint: its talk stands last', async () => {
    const shown = await open(here, VERY_SLOW);
    await seen(shown, shown.panel.getByRole('heading', { name: 'Every change' }));
    await seen(shown, shown.panel.getByRole('heading', { name: 'What builds trust' }));
    const titles = await shown.panel.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(titles.findIndex((title) => title.startsWith('Every change'))).toBeLessThan(
      titles.indexOf('What builds trust'),
    );
    await expectStill(shown);
  });

  test('when all is read anew', async () => {
    const shown = await open(here, SLOW);
    await seenWhole(shown);
    await shown.panel.getByRole('button', { name: 'Refresh' }).click();
    await seen(shown, shown.panel.getByText('Refreshing…'));
    await seenWhole(shown);
    await expectStill(shown);
  });

  test('when one view is left for another', async () => {
    const shown = await open(here, SLOW);
    await seenWhole(shown);
    for (const view of VIEWS) {
      await shown.panel.getByRole('button', { name: view, exact: true }).click();
      await seenWhole(shown);
    }
    await expectStill(shown);
  }, 120_000);
});

/** Everything that is asked for has come. */
async function seenWhole(shown: Shown): Promise<void> {
  await seen(shown, shown.panel.getByText(/^As of/));
  await shown.panel.locator('.skeleton').first().waitFor({ state: 'detached' });
  await shown.page.waitForTimeout(2 * SLOW);
  await shown.panel.locator('.skeleton').first().waitFor({ state: 'detached' });
}

async function expectStill(shown: Shown): Promise<void> {
  const { sum, what } = await movesIn(shown);
  expect(sum < LEAST_THAT_COUNTS ? '' : what).toBe('');
}

function developer(): string {
  const person = site.roles?.people.find(({ title }) => title === 'Developer of Warehouse picking');
  if (person === undefined) throw new Error('The demo site knows no such developer.');
  return person.accountId;
}
