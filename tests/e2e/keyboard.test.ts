import { focused, insidePanel, tabTo } from './inside-panel';
import type { Stage } from './stage';
import { openStage, seen, seenSprint } from './stage';
import { PRODUCT_OWNER, toldSite } from './told-site';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(toldSite(Date.now()));
}, 120_000);

afterAll(async () => {
  await stage.close();
});

const here = { project: 'SHOP', as: PRODUCT_OWNER };

describe('with the keyboard alone', () => {
  test('the pickers can be reached, and another sprint chosen', async () => {
    const shown = await stage.show(here);
    await seenSprint(shown, 'Guests pay');
    await tabTo(shown, 'Board');
    await tabTo(shown, 'Sprint');
    await shown.page.keyboard.type('Guests, b');
    await seenSprint(shown, 'Guests, baskets');
  });

  test('the other view can be reached, and a sprint opened from it', async () => {
    const shown = await stage.show(here);
    await seenSprint(shown, 'Guests pay');
    await tabTo(shown, 'Earlier sprints');
    await shown.page.keyboard.press('Enter');
    await seen(shown, shown.panel.getByRole('button', { name: 'Guests, baskets' }));
    await tabTo(shown, 'Guests, baskets');
    await shown.page.keyboard.press('Enter');
    await seenSprint(shown, 'Guests, baskets');
  });

  test('a day of the strip leads to its change', async () => {
    const shown = await stage.show(here);
    await seenSprint(shown, 'Guests pay');
    const days = shown.panel.getByRole('toolbar').getByRole('button');
    const first = await days.first().getAttribute('aria-label');
    await tabTo(shown, first ?? 'no day');
    for (let day = 0; !/1 change/.test((await focused(shown)).name) && day < 20; day += 1) {
      await shown.page.keyboard.press('ArrowRight');
    }
    await shown.page.keyboard.press('Enter');
    const reached = await insidePanel<string>(shown, 'document.activeElement.textContent');
    expect(reached).toMatch(/Went out of the sprint.*SHOP-3/);
  });

  test('every stop shows where the focus is', async () => {
    const shown = await stage.show(here);
    await seenSprint(shown, 'Guests pay');
    const stops = await tabTo(shown, 'SHOP-4');
    expect(stops.length).toBeGreaterThan(6);
    expect(stops.filter(({ shows }) => !shows).map(({ name }) => name)).toEqual([]);
  });
});
