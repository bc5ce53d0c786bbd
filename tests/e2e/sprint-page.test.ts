import type { Shown, Stage } from './stage';
import { happen, openStage, seen, seenSprint } from './stage';
import { OUTSIDER, PRODUCT_OWNER, toldSite } from './told-site';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(toldSite(Date.now()));
}, 120_000);

afterAll(async () => {
  await stage.close();
});

describe('the page of the project', () => {
  test('opens on the running sprint: planned, came in and went out', async () => {
    const shown = await stage.show({ project: 'SHOP', as: PRODUCT_OWNER });
    await seenSprint(shown, 'Guests pay');
    expect(await figure(shown, 'Planned at the start')).toBe('Planned at the start 3 items 10 points');
    expect(await figure(shown, 'Came in')).toBe('Came in +1 item +1 point');
    expect(await figure(shown, 'Went out')).toBe('Went out −1 item −2 points');
    expect(shown.complaints).toEqual([]);
  });

  test('names each change with the item that moved', async () => {
    const shown = await stage.show({ project: 'SHOP', as: PRODUCT_OWNER });
    const ledger = shown.panel.getByRole('region', { name: 'Every change' });
    await seen(shown, ledger.getByRole('listitem').first());
    const changes = await ledger.getByRole('listitem').allInnerTexts();
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatch(/SHOP-3/);
    expect(changes[1]).toMatch(/SHOP-4/);
  });

  test('says nothing of what is done while the sprint runs', async () => {
    const shown = await stage.show({ project: 'SHOP', as: PRODUCT_OWNER });
    await seenSprint(shown, 'Guests pay');
    expect(await shown.panel.locator('body').innerText()).not.toMatch(/completed|carried over/i);
  });
});

describe('another sprint', () => {
  test('a closed one: what was completed and carried over at the close', async () => {
    const shown = await stage.show({ project: 'SHOP', as: PRODUCT_OWNER });
    await seenSprint(shown, 'Guests pay');
    await shown.panel.getByLabel('Sprint', { exact: true }).selectOption({ label: 'Guests, baskets' });
    await seenSprint(shown, 'Guests, baskets');
    expect(await figure(shown, 'Completed')).toBe('Completed 1 item 3 points');
    expect(await figure(shown, 'Carried over')).toBe('Carried over 1 item 5 points');
    expect(shown.complaints).toEqual([]);
  });

  test('a planned one: what is planned so far', async () => {
    const shown = await stage.show({ project: 'SHOP', as: PRODUCT_OWNER });
    await seenSprint(shown, 'Guests pay');
    await shown.panel.getByLabel('Sprint', { exact: true }).selectOption({ label: 'Guests return' });
    await seenSprint(shown, 'Guests return');
    expect(await figure(shown, 'Planned so far')).toBe('Planned so far 1 item 8 points');
  });

  test('has its own link, and the way back of the browser', async () => {
    const shown = await stage.show({
      project: 'SHOP',
      as: PRODUCT_OWNER,
      path: '/board/1/sprint/11',
    });
    await seenSprint(shown, 'Guests, baskets');
    await shown.panel.getByLabel('Sprint', { exact: true }).selectOption({ label: 'Guests pay' });
    await seenSprint(shown, 'Guests pay');
    expect(shown.page.url()).toMatch(/sprint%2F12/);
    await shown.page.goBack();
    await seenSprint(shown, 'Guests, baskets');
  });

  test('the earlier ones side by side, each one click away', async () => {
    const shown = await stage.show({ project: 'SHOP', as: PRODUCT_OWNER });
    await shown.panel.getByRole('button', { name: 'Earlier sprints' }).click();
    await shown.panel.getByRole('button', { name: 'Guests, baskets' }).click();
    await seenSprint(shown, 'Guests, baskets');
  });
});

describe('opened from the menu of a sprint', () => {
  test('a window shows that sprint', async () => {
    const shown = await stage.show({
      project: 'SHOP',
      as: PRODUCT_OWNER,
      module: 'trust-signals-sprint',
    });
    await seenSprint(shown, 'Guests pay');
    expect(shown.complaints).toEqual([]);
  });
});

describe('when there is nothing to show', () => {
  test('somebody from outside is told that the board is not theirs to see, and sees nothing of it', async () => {
    const shown = await stage.show({ project: 'SHOP', as: OUTSIDER, path: '/board/1' });
    await seen(shown, shown.panel.getByRole('heading', { name: 'You cannot see this board' }));
    expect(await shown.panel.locator('body').innerText()).not.toMatch(/Guests|SHOP-\d/);
  });

  test('Jira is away: a sentence with the next step, and trying again works once it is back', async () => {
    const shown = await stage.show({ project: 'SHOP', as: PRODUCT_OWNER });
    await seenSprint(shown, 'Guests pay');
    await happen(shown, 'Break Jira for a minute');
    await shown.page.reload();
    const alert = shown.panel.getByRole('alert');
    await seen(shown, alert);
    expect(await alert.innerText()).toMatch(/Jira/);
    await happen(shown, 'Heal Jira');
    await shown.panel.getByRole('button', { name: 'Try again' }).click();
    await seenSprint(shown, 'Guests pay');
  }, 120_000);
});

/** A figure as it is read: its name, its items, its points. */
async function figure({ panel }: Shown, name: string): Promise<string> {
  const found = panel.locator('.figure').filter({ has: panel.locator('dt', { hasText: name }) });
  return (await found.innerText()).replace(/\s+/g, ' ').trim();
}
