import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeDemoSite } from '../../local/demo/demo-site';
import { FIELD } from '../../local/demo/raw/field-ids';
import type { Site } from '../../local/jira/site';
import type { Scenario, Shown, Stage } from './stage';
import { happen, openStage, seen } from './stage';

const FOLDER = join('tests', 'e2e', 'screenshots');
const WIDTHS = { wide: 1280, narrow: 320 };
const MANY_TESTS = 120_000;

const site = makeDemoSite({ seed: 1, now: Date.now() });
let stage: Stage;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  stage = await openStage(site);
}, MANY_TESTS);

afterAll(async () => {
  await stage.close();
});

/** Every scenario that a reviewer should look at, with what can be seen when it is there. */
const SCENARIOS: readonly (readonly [name: string, scenario: Scenario, text: RegExp])[] = [
  ['running-sprint', of('CHK', 'Product Owner of Guest checkout'), /Planned at the start/],
  [
    'closed-sprint',
    { ...of('CHK', 'Scrum Master of Guest checkout'), path: closedSprint(site, 1) },
    /At the close/,
  ],
  [
    'earlier-sprints',
    { ...of('WHS', 'Product Owner of Warehouse picking'), path: '/board/3/earlier-sprints' },
    /newest first/,
  ],
  ['sprint-that-keeps-changing', of('WHS', 'Developer of Warehouse picking'), /Planned at the start/],
  [
    'experiments',
    { ...of('WHS', 'Developer of Warehouse picking'), path: '/board/3/experiments' },
    /No experiment yet/,
  ],
  [
    'check-in',
    { ...of('WHS', 'Developer of Warehouse picking'), path: '/board/3/check-in' },
    /What a round would ask|statements/,
  ],
  [
    'agreement',
    { ...of('WHS', 'Scrum Master of Warehouse picking'), path: '/board/3/agreement' },
    /planning/i,
  ],
  [
    'about-the-numbers',
    { ...of('WHS', 'Developer of Warehouse picking'), path: '/board/3/numbers' },
    /Where they part/,
  ],
  [
    'not-their-board',
    { ...of('CHK', 'Somebody from outside'), path: '/board/1' },
    /You cannot see this board/,
  ],
  [
    'menu-of-the-sprint',
    { ...of('CHK', 'Product Owner of Guest checkout'), module: 'trust-signals-sprint' },
    /Planned at the start/,
  ],
];

/** What has to be pressed before it can be seen, with what can be seen then. */
const OPENED: readonly (readonly [
  name: string,
  scenario: Scenario,
  open: (shown: Shown) => Promise<void>,
])[] = [
  ['marks', of('WHS', 'Developer of Warehouse picking'), openMarks],
  [
    'item',
    { ...of('WHS', 'Developer of Warehouse picking'), place: 'item', item: createdInside(site, 3) },
    openItem,
  ],
  ['board', { ...of('WHS', 'Developer of Warehouse picking'), place: 'board' }, seeFlag],
  ['dashboard', { ...of('WHS', 'Developer of Warehouse picking'), place: 'dashboard' }, openGadget],
];

describe.each(['light', 'dark'] as const)('the demo site, %s', (theme) => {
  describe.each(Object.entries(WIDTHS))('%s', (wide, width) => {
    test.each(OPENED)('%s', async (name, scenario, open) => {
      const shown = await stage.show({ ...scenario, theme }, { viewport: { width, height: 900 } });
      await open(shown);
      await photograph(shown, `${name}-${theme}-${wide}`);
      expect(shown.complaints).toEqual([]);
    });
  });

  describe.each(Object.entries(WIDTHS))('%s', (wide, width) => {
    test.each(SCENARIOS)('%s', async (name, scenario, text) => {
      const viewport = { width, height: 900 };
      const shown = await stage.show({ ...scenario, theme }, { viewport });
      await seen(shown, shown.panel.getByText(text).first());
      await photograph(shown, `${name}-${theme}-${wide}`);
      expect(shown.complaints).toEqual([]);
    });
  });
});

/** From here on the board of the warehouse is off. */
describe('the demo site with a board that is off', () => {
  beforeAll(async () => {
    const admin = site.roles?.projects.find(({ projectKey }) => projectKey === 'WHS')?.administer[0];
    const question = { functionKey: 'switchBoard', payload: { boardId: 3, on: false }, as: admin ?? '' };
    expect(await stage.host.ask({ ...question, project: 'WHS', board: 3 })).toMatchObject({ kind: 'ok' });
  });

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    test.each(Object.entries(WIDTHS))('%s', async (wide, width) => {
      const scenario = of('WHS', 'Scrum Master of Warehouse picking');
      const shown = await stage.show({ ...scenario, theme }, { viewport: { width, height: 900 } });
      await seen(shown, shown.panel.getByRole('button', { name: 'Switch on' }));
      await photograph(shown, `board-that-is-off-${theme}-${wide}`);
      expect(shown.complaints).toEqual([]);
    });
  });
});

test('the demo site while Jira is away', async () => {
  const shown = await stage.show(of('CHK', 'Product Owner of Guest checkout'));
  await seen(shown, shown.panel.getByText(/Planned at the start/).first());
  await happen(shown, 'Break Jira for a minute');
  await shown.page.reload();
  await seen(shown, shown.panel.getByRole('alert'));
  await photograph(shown, 'jira-away-light-wide');
  await happen(shown, 'Heal Jira');
});

async function photograph({ page }: Shown, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true, animations: 'disabled' });
}

function of(project: string, title: string): Scenario {
  const person = site.roles?.people.find((one) => one.title === title);
  if (person === undefined) throw new Error(`The demo site knows no ${title}.`);
  return { project, as: person.accountId };
}

function closedSprint({ boardDetails }: Site, boardId: number): string {
  const sprint = boardDetails.get(boardId)?.sprints.findLast(({ state }) => state === 'closed');
  return `/board/${boardId}/sprint/${sprint?.id ?? 0}`;
}

async function openMarks({ panel }: Shown): Promise<void> {
  await panel.getByRole('button', { name: 'Go through them' }).click();
  await panel.getByRole('button', { name: /^Mark all \d+ without a mark/ }).click();
  await panel.getByRole('group', { name: 'What were they?' }).waitFor();
}

async function openItem({ page, panel }: Shown): Promise<void> {
  await page.locator('.context summary').click();
  await panel.getByText(/^Came into/).waitFor();
}

async function seeFlag({ page }: Shown): Promise<void> {
  await page
    .locator('#flags')
    .getByText(/new change/)
    .waitFor();
}

async function openGadget({ page, panel }: Shown): Promise<void> {
  await page.getByRole('button', { name: 'Configure' }).click();
  await panel.getByRole('combobox').selectOption({ label: 'Warehouse picking' });
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('Planned at the start').waitFor();
}

/** An item that came into the running sprint of a board because it was created in it. */
function createdInside({ boardDetails, issues }: Site, boardId: number): string {
  const sprint = boardDetails.get(boardId)?.sprints.find(({ state }) => state === 'active');
  const start = Date.parse(String(sprint?.['startDate']));
  const found = issues.find(({ fields }) => {
    const sprints = fields[FIELD.sprint] as readonly { readonly id: number }[] | null | undefined;
    const inside = sprints?.some(({ id }) => id === sprint?.id) ?? false;
    const { subtask } = fields['issuetype'] as { readonly subtask: boolean };
    return inside && !subtask && Date.parse(String(fields['created'])) > start;
  });
  if (found === undefined) throw new Error('Nothing came into the running sprint.');
  return found.key;
}
