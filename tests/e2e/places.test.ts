import { type Stage, openStage } from './stage';
import { OUTSIDER, PRODUCT_OWNER, toldSite } from './told-site';

const NOW = Date.now();
const here = { project: 'SHOP', as: PRODUCT_OWNER } as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(toldSite(NOW));
}, 120_000);
afterAll(() => stage.close());

describe('the board', () => {
  test('shows the running sprint and leads to each item, which the same person looks at', async () => {
    const { page, complaints } = await stage.show({ ...here, place: 'board' });
    await page.getByRole('heading', { level: 2, name: 'Guests pay' }).waitFor();
    await page.getByRole('link', { name: 'SHOP-1', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Pay with a card' }).waitFor();
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('as')]).toEqual(['/browse/SHOP-1', PRODUCT_OWNER]);
    expect(complaints).toEqual([]);
  });

  test('runs its background script where nobody sees it', async () => {
    const { page } = await stage.show({ ...here, place: 'board' });
    await page.locator('iframe.background').waitFor({ state: 'attached' });
    expect(await page.locator('iframe.background').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Trust Signals', exact: true }).click();
    await page.locator('iframe.background').waitFor({ state: 'detached' });
  });
});

describe('the page of an item', () => {
  test('has the app’s panel folded at its side, and remembers that it was opened', async () => {
    const { page, complaints } = await stage.show({ ...here, place: 'item', item: 'SHOP-4' });
    const panel = page.locator('.context iframe');
    await page.getByText('Story Points').waitFor();
    expect(await panel.count()).toBe(0);
    await page.locator('.context summary').click();
    await page.frameLocator('.context iframe').getByText('Came into Guests pay').first().waitFor();
    await page.reload();
    await page.frameLocator('.context iframe').getByText('Came into Guests pay').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('is not there for whoever may not see the item', async () => {
    const { page } = await stage.show({ project: 'SHOP', as: OUTSIDER, place: 'item', item: 'SHOP-4' });
    await page.getByRole('alert').filter({ hasText: 'do not have permission to see it' }).waitFor();
    expect(await page.locator('.context').count()).toBe(0);
  });
});

describe('the dashboard', () => {
  test('begins with the gadget’s configuration, and keeps what it submits', async () => {
    const { page, complaints } = await stage.show({ ...here, place: 'dashboard' });
    const gadget = page.frameLocator('.gadget iframe');
    await gadget.getByRole('combobox').selectOption({ label: 'Shop board' });
    await gadget.getByRole('button', { name: 'Save' }).click();
    await gadget.getByText('Guests pay').first().waitFor();
    await page.reload();
    await gadget.getByText('Guests pay').first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the clock', () => {
  test('can be moved on from the menu', async () => {
    const { page } = await stage.show({ ...here, place: 'board' });
    await page.getByText('Make something happen').click();
    await page.getByRole('button', { name: 'Move the clock on by one day' }).click();
    const tomorrow = new Date(NOW + 86_400_000).toISOString().slice(0, 10);
    await page
      .getByRole('status')
      .filter({ hasText: `It is now ${tomorrow}` })
      .waitFor();
  });
});
