import { axeFindings } from './accessibility';
import { insidePanel, overhang } from './inside-panel';
import type { Shown, Stage } from './stage';
import { openStage, seen, seenSprint } from './stage';
import { OUTSIDER, PRODUCT_OWNER, toldSite } from './told-site';

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
    ['the earlier sprints', { path: '/board/1/earlier-sprints' }, 'Earlier sprints'],
    ['a board that is not theirs', { path: '/board/1', as: OUTSIDER }, 'You cannot see this board'],
  ];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(VIEWS)('axe finds nothing in %s', async (_view, scenario, heading) => {
    const shown = await stage.show({ ...here, ...scenario, theme });
    await seenHeading(shown, heading);
    expect(await axeFindings(shown)).toEqual([]);
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
  test.each(VIEWS)('nothing has to be scrolled sideways in %s', async (_view, scenario, heading) => {
    const shown = await stage.show({ ...here, ...scenario }, { viewport: { width, height: 900 } });
    await seenHeading(shown, heading);
    expect(await overhang(shown)).toBeLessThanOrEqual(0);
  });
});

async function seenHeading(shown: Shown, heading: string): Promise<void> {
  await seen(shown, shown.panel.getByRole('heading', { level: 2, name: heading }));
}
