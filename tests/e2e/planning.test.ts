import { focused, tabTo } from './inside-panel';
import type { Stage } from './stage';
import { openStage, seen, seenSprint } from './stage';
import { DEVELOPER, LOOKER_ON, PRODUCT_OWNER, toldSite } from './told-site';

const SPRINT = 13;
const here = { project: 'SHOP', as: DEVELOPER, path: `/board/1/sprint/${SPRINT}`, poll: 1 } as const;
const SAID = /^Planning was finished at \d\d?:\d\d/;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(toldSite(Date.now()));
}, 120_000);
afterAll(() => stage.close());

describe('the planning of a sprint that has just started', () => {
  test('is ended by anybody of the team with the keyboard alone, and whoever else plans sees it', async () => {
    await start();
    const other = await stage.show({ ...here, as: PRODUCT_OWNER });
    await seenSprint(other, 'Guests return');
    const shown = await stage.showBeside(other, here);
    await seenSprint(shown, 'Guests return');
    await shown.page.bringToFront();
    await tabTo(shown, 'Planning is finished');
    await shown.page.keyboard.press('Enter');
    await seen(shown, shown.panel.getByText(SAID));
    expect((await focused(shown)).name).toMatch(/Planning of Guests return/);
    await seen(other, other.panel.getByText(SAID));
    expect([...shown.complaints, ...other.complaints]).toEqual([]);
  });

  test('is not spoken of to whoever is not of the team', async () => {
    const shown = await stage.show({ ...here, as: LOOKER_ON });
    await seenSprint(shown, 'Guests return');
    expect(await shown.panel.getByText(/Planning (is|was) finished/).count()).toBe(0);
  });
});

async function start(): Promise<void> {
  const now = Date.now();
  const answered = await fetch(new URL(`/rest/agile/1.0/sprint/${SPRINT}`, stage.host.jiraUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-local-principal': PRODUCT_OWNER },
    body: JSON.stringify({
      state: 'active',
      startDate: new Date(now).toISOString(),
      endDate: new Date(now + 14 * 86_400_000).toISOString(),
    }),
  });
  expect(answered.status).toBe(200);
  await stage.host.settled();
}
