import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeDemoSite } from '../../local/demo/demo-site';
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

describe.each(['light', 'dark'] as const)('the demo site, %s', (theme) => {
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
