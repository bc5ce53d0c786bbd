import type { Site } from '../../local/jira/site';
import { axeFindings } from './accessibility';
import { insidePanel, overhang } from './inside-panel';
import { openStage, seen, type Stage } from './stage';
import { PRODUCT_OWNER, toldSite } from './told-site';

const HTML = '<img src=x onerror="document.title=\'taken\'"><b>Cards & "slips"</b>';
const RIGHT_TO_LEFT = '‮עברית وعربي 12';
const EMOJI = '🎉👩‍👩‍👧‍👦🏳️‍🌈'.repeat(20);
const LONG = 'x'.repeat(255);
const ODD = [HTML, RIGHT_TO_LEFT, EMOJI, LONG, '__proto__', 'constructor'];

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(oddSite(toldSite(Date.now())));
}, 120_000);

afterAll(async () => {
  await stage.close();
});

/** Every name and text of the site is one that looks like something else, or is longer than any page is wide. */
function oddSite(site: Site): Site {
  const odd = (place: number): string => ODD[place % ODD.length] ?? LONG;
  const boardDetails = new Map(
    [...site.boardDetails].map(([id, details]) => {
      const sprints = details.sprints.map((sprint, place) => ({
        ...sprint,
        name: odd(place),
        goal: odd(place + 1),
      }));
      return [id, { ...details, sprints }] as const;
    }),
  );
  return {
    ...site,
    boards: site.boards.map((board) => ({ ...board, name: HTML })),
    statuses: site.statuses.map((status, place) => ({ ...status, name: odd(place) })),
    boardDetails,
    issues: site.issues.map((issue, place) => ({
      ...issue,
      fields: { ...issue.fields, summary: odd(place) },
    })),
  };
}

const VIEWS = [
  ['the closed sprint with a name like a page', '/board/1/sprint/11', HTML],
  ['the running sprint with a name from right to left', '/board/1/sprint/12', RIGHT_TO_LEFT],
  ['the planned sprint with a name of pictures', '/board/1/sprint/13', EMOJI],
] as const;

describe.each([320, 1600])('%s pixels wide', (width) => {
  test.each(VIEWS)('%s is text, fits, and breaks nothing', async (_view, path, name) => {
    const here = { project: 'SHOP', as: PRODUCT_OWNER, path };
    const shown = await stage.show(here, { viewport: { width, height: 900 } });
    const heading = shown.panel.locator('h2.sprint-name bdi');
    await seen(shown, heading);
    expect(await heading.textContent()).toBe(name);
    expect(await overhang(shown)).toBeLessThanOrEqual(0);
    expect(await insidePanel(shown, 'document.title')).not.toBe('taken');
    expect(await axeFindings(shown)).toEqual([]);
    expect(shown.complaints).toEqual([]);
  });

  test.each(['numbers', 'earlier-sprints', 'velocity', 'agreement', 'experiments', 'next-sprint'])(
    '/%s names them all, fits, and breaks nothing',
    async (view) => {
      const here = { project: 'SHOP', as: PRODUCT_OWNER, path: `/board/1/${view}` };
      const shown = await stage.show(here, { viewport: { width, height: 900 } });
      await seen(shown, shown.panel.getByRole('heading', { level: 2 }).first());
      expect(await overhang(shown)).toBeLessThanOrEqual(0);
      expect(shown.complaints).toEqual([]);
    },
  );
});

describe('as a person set the computer', () => {
  test('with few colours of its own the marks of the chart keep one each, and axe finds nothing', async () => {
    const here = { project: 'SHOP', as: PRODUCT_OWNER, path: '/board/1/sprint/12' };
    const shown = await stage.show(here, { forcedColors: 'active' });
    await seen(shown, shown.panel.getByRole('heading', { name: 'Scope, day by day' }));
    const fill = (of: string) => `getComputedStyle(document.querySelector('${of}')).fill`;
    const [plain, changed] = [
      await insidePanel<string>(shown, fill('.strip-day:not(.strip-day-changed) rect')),
      await insidePanel<string>(shown, fill('.strip-day-changed rect')),
    ];
    expect(changed).not.toBe(plain);
    expect([plain, changed]).not.toContain('none');
    expect(await axeFindings(shown)).toEqual([]);
  });

  test('with less motion nothing moves', async () => {
    const shown = await stage.show(
      { project: 'SHOP', as: PRODUCT_OWNER, path: '/board/1/sprint/12' },
      { reducedMotion: 'reduce' },
    );
    await seen(shown, shown.panel.getByRole('heading', { name: 'Scope, day by day' }));
    expect(await insidePanel(shown, 'document.getAnimations().length')).toBe(0);
  });

  test('on paper stands what was found, without what could be pressed, and without the welcome', async () => {
    const shown = await stage.show({ project: 'SHOP', as: PRODUCT_OWNER, path: '/board/1/sprint/12' });
    await seen(shown, shown.panel.getByRole('heading', { name: 'Scope, day by day' }));
    await shown.page.emulateMedia({ media: 'print' });
    expect(await shown.panel.getByText('Planned at the start').first().isVisible()).toBe(true);
    for (const name of ['Next', 'Refresh', 'Retro brief', 'Go through them'])
      expect(await shown.panel.getByRole('button', { name, exact: true }).isVisible()).toBe(false);
  });
});
