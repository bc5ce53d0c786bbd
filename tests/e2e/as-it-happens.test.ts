import type { Locator } from 'playwright-core';
import { textOfPanels } from './inside-panel';
import type { Shown, Stage } from './stage';
import { openStage, seen, seenSprint } from './stage';
import { DEVELOPER, IN_THE_BACKLOG, LOOKER_ON, NAMES, OUTSIDER, PRODUCT_OWNER, toldSite } from './told-site';

/** Panels ask once a second here, as no Jira makes them do. */
const POLL = 1;
/** What a change may take to be seen, from its delivery on, in milliseconds. */
const SEEN_WITHIN = 2_000 + POLL * 1_000;
const SPRINT = 12;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(toldSite(Date.now()));
}, 120_000);
afterAll(() => stage.close());

const here = { project: 'SHOP', as: DEVELOPER, poll: POLL } as const;
const inContext = ({ page }: Shown): Locator => page.frameLocator('.context iframe').locator('body');
const flagOn = ({ page }: Shown): Locator => page.locator('#flags').getByText(/new change/);

/** A panel of the project, the page of an item with its panel open, and the board; each of the same visitor. */
interface Pages {
  readonly panel: Shown;
  readonly item: Shown;
  readonly board: Shown;
}

describe('an item that comes into the running sprint', () => {
  let pages: Pages;

  test('is seen in the panel, beside the item and on the board, without a reload', async () => {
    pages = await openPages();
    await putIntoSprint(IN_THE_BACKLOG);
    await stage.host.settled();
    const since = performance.now();
    const took = async (name: string, seenThere: Promise<void>): Promise<[string, number]> => {
      await seenThere;
      return [name, Math.round(performance.now() - since)];
    };
    const figures = await Promise.all([
      took('panel', seen(pages.panel, changeOf(pages.panel, IN_THE_BACKLOG))),
      took('item', inContext(pages.item).getByText('Came into Guests pay').waitFor()),
      took('board', flagOn(pages.board).waitFor()),
    ]);
    console.log(
      `seen after its delivery: ${figures.map(([name, after]) => `${name} ${after} ms`).join(', ')}`,
    );
    expect(figures.filter(([, after]) => after > SEEN_WITHIN)).toEqual([]);
  });

  test('is told by the flag as a number, and the panel opens from there at its sprint', async () => {
    const { page } = pages.board;
    expect(await flagOn(pages.board).innerText()).toBe('One new change in Guests pay');
    await page.getByRole('button', { name: 'Look' }).click();
    const opened = page.frameLocator('dialog iframe');
    await opened.getByRole('heading', { level: 2, name: 'Guests pay' }).waitFor();
    expect(await page.locator('#flags .flag').count()).toBe(0);
  });

  test('is marked beside the item with the keyboard alone, and the panel shows it; undone likewise', async () => {
    const { panel, item } = pages;
    const marks = changeOf(panel, IN_THE_BACKLOG).locator('.change-marks');
    await pressWithKeyboard(item, 'Agreed');
    await inContext(item).getByText('Agreed, said').waitFor();
    await marks.getByText('Agreed, said').waitFor({ timeout: SEEN_WITHIN });
    await pressWithKeyboard(item, 'Undo');
    await inContext(item).getByText('Not marked yet').waitFor();
    await marks.getByText('Not marked yet').waitFor({ timeout: SEEN_WITHIN });
  });

  test('was no reason for anything to complain, and nobody is named', async () => {
    for (const shown of [pages.panel, pages.item, pages.board]) {
      expect(shown.complaints).toEqual([]);
      const told = await textOfPanels(shown);
      expect(NAMES.filter((name) => told.includes(name))).toEqual([]);
    }
  });
});

describe('whoever is not of the team', () => {
  test('and sees the board sees how much came in, and neither marks nor a flag', async () => {
    const panel = await stage.show({ ...here, as: LOOKER_ON });
    await seen(panel, changeOf(panel, IN_THE_BACKLOG));
    expect(await panel.panel.locator('.change-marks, .marks-sum, .mark-button').count()).toBe(0);
    const item = await stage.showBeside(panel, {
      ...here,
      as: LOOKER_ON,
      place: 'item',
      item: IN_THE_BACKLOG,
    });
    await unfold(item);
    await inContext(item).getByText('Came into Guests pay').waitFor();
    expect(await inContext(item).getByRole('button').count()).toBe(0);
    expect(await flagOfVisit({ as: LOOKER_ON })).toBe(0);
    expect([...panel.complaints, ...item.complaints]).toEqual([]);
  });

  test('and does not see the board sees nothing of it, and no flag', async () => {
    expect(await flagOfVisit({ as: OUTSIDER })).toBe(0);
    const panel = await stage.show({ ...here, as: OUTSIDER, path: '/board/1' });
    await seen(panel, panel.panel.getByRole('heading', { name: 'You cannot see this board' }));
    expect(await textOfPanels(panel)).not.toMatch(/Guests|SHOP-\d|mark/);
    expect(panel.complaints).toEqual([]);
  });
});

async function openPages(): Promise<Pages> {
  const panel = await stage.show(here);
  await seenSprint(panel, 'Guests pay');
  const item = await stage.showBeside(panel, { ...here, place: 'item', item: IN_THE_BACKLOG });
  await unfold(item);
  const first = await stage.showBeside(panel, { ...here, place: 'board' });
  await first.page.getByRole('button', { name: 'Not now' }).click();
  await flagOn(first).waitFor({ state: 'detached' });
  await first.page.close();
  const board = await stage.showBeside(panel, { ...here, place: 'board' });
  // What came before this visit was seen already: until something comes in there is no flag.
  await asksForVersions(board);
  expect(await flagOn(board).count()).toBe(0);
  return { panel, item, board };
}

async function unfold({ page }: Shown): Promise<void> {
  await page.locator('.context summary').click();
  await page.locator('.context iframe').waitFor();
}

/** How many flags a visit of the board brings. */
async function flagOfVisit({ as }: { readonly as: string }): Promise<number> {
  const board = await stage.show({ ...here, as, place: 'board' });
  await board.page.waitForTimeout(SEEN_WITHIN);
  return flagOn(board).count();
}

async function asksForVersions({ page }: Shown): Promise<void> {
  await page.waitForRequest((request) => (request.postData() ?? '').includes('"functionKey":"version"'));
}

function changeOf({ panel }: Shown, key: string): Locator {
  return panel.getByRole('region', { name: 'Every change' }).getByRole('listitem').filter({ hasText: key });
}

async function putIntoSprint(key: string): Promise<void> {
  const answered = await fetch(new URL(`/rest/agile/1.0/sprint/${SPRINT}/issue`, stage.host.jiraUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-local-principal': PRODUCT_OWNER },
    body: JSON.stringify({ issues: [key] }),
  });
  expect(answered.status).toBe(204);
}

/** Tab to the button in the context panel, then the space bar. */
async function pressWithKeyboard(shown: Shown, name: string): Promise<void> {
  const wanted = inContext(shown).getByRole('button', { name, exact: true });
  const hasFocus = () => wanted.evaluate((element) => element === element.ownerDocument.activeElement);
  await shown.page.bringToFront();
  for (let presses = 0; presses < 80 && !(await hasFocus()); presses += 1) {
    await shown.page.keyboard.press('Tab');
  }
  expect(await hasFocus()).toBe(true);
  await shown.page.keyboard.press('Space');
}
