import { axeFindings } from './accessibility';
import { insidePanel, overhang } from './inside-panel';
import type { Scenario, Shown, Stage } from './stage';
import { openStage, seen, seenSprint } from './stage';
import { DEVELOPER, OUTSIDER, PRODUCT_OWNER, toldSite } from './told-site';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(toldSite(Date.now()));
}, 120_000);

afterAll(async () => {
  await stage.close();
});

const here = { project: 'SHOP', as: PRODUCT_OWNER };

/** Every view, with what can be seen when it is there. */
const VIEWS: readonly (readonly [view: string, scenario: { path: string; as?: string }, heading: string])[] =
  [
    ['a running sprint', { path: '/board/1/sprint/12' }, 'Guests pay'],
    ['a closed sprint', { path: '/board/1/sprint/11' }, 'Guests, baskets'],
    ['a planned sprint', { path: '/board/1/sprint/13' }, 'Guests return'],
    ['all breakers', { path: '/board/1/breakers' }, 'All breakers'],
    ['the experiments', { path: '/board/1/experiments' }, 'Experiments'],
    ['the check-in', { path: '/board/1/check-in' }, 'Check-in'],
    ['the agreement', { path: '/board/1/agreement' }, 'Agreement'],
    ['the earlier sprints', { path: '/board/1/earlier-sprints' }, 'Earlier sprints'],
    ['the numbers', { path: '/board/1/numbers' }, 'About the numbers'],
    ['a board that is not theirs', { path: '/board/1', as: OUTSIDER }, 'You cannot see this board'],
  ];

/** What stands in places of Jira's own, and what is opened first. */
const PLACES: readonly (readonly [
  name: string,
  open: (shown: Shown) => Promise<void>,
  scenario: Scenario,
])[] = [
  ['the marks of every change', openMarks, here],
  ['the retro brief', openBrief, here],
  ['talk cards', openTalkCards, { ...here, path: '/board/1/check-in' }],
  ['the panel beside an item', openItem, { ...here, place: 'item', item: 'SHOP-4' }],
  ['the settings of the gadget', openSettings, { ...here, place: 'dashboard' }],
  ['the gadget', openGadget, { ...here, place: 'dashboard' }],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(PLACES)('axe finds nothing in %s', async (_name, open, scenario) => {
    const shown = await stage.show({ ...scenario, as: DEVELOPER, theme });
    await open(shown);
    expect(await axeFindings(shown)).toEqual([]);
    expect(shown.complaints).toEqual([]);
  });

  test.each(VIEWS)('axe finds nothing in %s', async (_view, scenario, heading) => {
    const shown = await stage.show({ ...here, ...scenario, theme });
    await seenHeading(shown, heading);
    expect(await axeFindings(shown)).toEqual([]);
    expect(shown.complaints).toEqual([]);
  });

  test('the panel takes the colours of the page around it', async () => {
    const shown = await stage.show({ ...here, theme });
    await seenSprint(shown, 'Guests pay');
    expect(await insidePanel(shown, 'document.documentElement.dataset.colorMode')).toBe(theme);
    const [red = 0] =
      (await insidePanel<string>(shown, 'getComputedStyle(document.body).color')).match(/\d+/g) ?? [];
    expect(Number(red) > 127).toBe(theme === 'dark');
  });
});

describe.each([320, 768, 1600])('%s pixels wide', (width) => {
  test.each(PLACES)('nothing has to be scrolled sideways in %s', async (_name, open, scenario) => {
    const shown = await stage.show({ ...scenario, as: DEVELOPER }, { viewport: { width, height: 900 } });
    await open(shown);
    expect(await overhang(shown)).toBeLessThanOrEqual(0);
  });

  test.each(VIEWS)('nothing has to be scrolled sideways in %s', async (_view, scenario, heading) => {
    const shown = await stage.show({ ...here, ...scenario }, { viewport: { width, height: 900 } });
    await seenHeading(shown, heading);
    expect(await overhang(shown)).toBeLessThanOrEqual(0);
  });
});

async function seenHeading(shown: Shown, heading: string): Promise<void> {
  await seen(shown, shown.panel.getByRole('heading', { level: 2, name: heading }));
}

async function openBrief(shown: Shown): Promise<void> {
  await shown.panel.getByRole('button', { name: 'Retro brief' }).click();
  await seen(shown, shown.panel.getByRole('heading', { level: 2, name: /^Retro brief of/ }));
  await seen(shown, shown.panel.getByRole('button', { name: 'Copy' }));
}

async function openTalkCards(shown: Shown): Promise<void> {
  await shown.panel.getByText('Talk cards').first().click();
  await seen(shown, shown.panel.getByRole('button', { name: 'Show at the same time' }));
}

async function openMarks({ panel }: Shown): Promise<void> {
  await panel.getByRole('button', { name: 'Go through them' }).click();
  await panel.getByRole('button', { name: 'Mark all 2 without a mark' }).click();
  await panel.getByRole('group', { name: 'What were they?' }).waitFor();
}

async function openItem({ page, panel }: Shown): Promise<void> {
  await page.locator('.context summary').click();
  await panel.getByRole('button', { name: 'Let’s talk about it' }).waitFor();
}

async function openSettings({ page, panel }: Shown): Promise<void> {
  await page.getByRole('button', { name: 'Configure' }).click();
  await panel.getByRole('button', { name: 'Save' }).waitFor();
}

async function openGadget(shown: Shown): Promise<void> {
  await openSettings(shown);
  await shown.panel.getByRole('combobox').selectOption({ label: 'Shop board' });
  await shown.panel.getByRole('button', { name: 'Save' }).click();
  await shown.panel.getByText('Planned at the start').waitFor();
}
