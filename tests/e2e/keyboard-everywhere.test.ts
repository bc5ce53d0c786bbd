import { makeDemoSite } from '../../local/demo/demo-site';
import { headingsAstray, smallTargets, walkThrough } from './focus-walk';
import { comesAndGoes, focused, insidePanel, tabTo, timesFocusWasLost, watchFocus } from './inside-panel';
import type { Shown, Stage } from './stage';
import { openStage, seen } from './stage';

const site = makeDemoSite({ seed: 1, now: Date.now() });
let stage: Stage;

beforeAll(async () => {
  stage = await openStage(site);
}, 120_000);

afterAll(async () => {
  await stage.close();
});

const developer = site.roles?.people.find(({ title }) => title === 'Developer of Warehouse picking');
const here = { project: 'WHS', as: developer?.accountId ?? 'nobody' };

/** Every view, with the title that is there once all of it is. */
const VIEWS = [
  ['Sprint', 'What builds trust'],
  ['Next sprint', 'Items'],
  ['Velocity', 'What can be promised'],
  ['All breakers', 'All breakers'],
  ['Experiments', 'Experiments'],
  ['Check-in', 'Closed rounds'],
  ['Agreement', 'What was changed'],
  ['Earlier sprints', 'Earlier sprints'],
  ['About the numbers', 'About the numbers'],
] as const;

/** What each view is there for, with the keyboard alone, from the tab on that the focus is on. */
const USES: Readonly<Record<(typeof VIEWS)[number][0], (shown: Shown) => Promise<void>>> = {
  Sprint: async (shown) => {
    await tabInto(shown, /^What this rests on/);
    await shown.page.keyboard.press('Enter');
    expect(await insidePanel(shown, 'document.activeElement.parentElement.open')).toBe(true);
  },
  'Next sprint': async (shown) => {
    await tabInto(shown, /^WHS-\d+/);
  },
  Velocity: async (shown) => {
    const first = await tabInto(shown, /completed,/);
    await shown.page.keyboard.press('ArrowRight');
    expect((await focused(shown)).name).not.toBe(first);
  },
  'All breakers': async (shown) => {
    await tabInto(shown, /change inside the sprint/);
    await shown.page.keyboard.press('Enter');
    expect(await insidePanel(shown, 'document.activeElement.parentElement.open')).toBe(true);
  },
  Experiments: async (shown) => {
    await tabInto(shown, /^What it is about/);
    await shown.page.keyboard.press('ArrowDown');
    await tabInto(shown, /^Start an experiment/);
    await shown.page.keyboard.press('Enter');
    await tabInto(shown, /^We try/);
    await shown.page.keyboard.type('We ask before we change.');
    await tabInto(shown, /^Save the card/);
    await shown.page.keyboard.press('Enter');
    await seen(shown, shown.panel.getByText('We ask before we change.').first());
    await expectFocusInPanel(shown);
  },
  'Check-in': async (shown) => {
    await tabInto(shown, /^Open the round/);
    await shown.page.keyboard.press('Enter');
    await seen(shown, shown.panel.getByRole('radio', { name: '5, fully' }).first());
    await tabInto(shown, /^1, not at all/);
    await shown.page.keyboard.press('ArrowRight');
    expect((await focused(shown)).name).toBe('2');
  },
  Agreement: async (shown) => {
    await tabInto(shown, /^How we change a running sprint/);
    await shown.page.keyboard.type('We talk first.');
    await tabInto(shown, /^Save$/);
    await shown.page.keyboard.press('Enter');
    await seen(shown, shown.panel.getByText('Saved.'));
    expect((await focused(shown)).name).toBe('Save');
  },
  'Earlier sprints': async (shown) => {
    await tabInto(shown, /^Picking \d+/);
    await shown.page.keyboard.press('Enter');
    await seen(shown, shown.panel.getByRole('heading', { name: 'At the close' }));
    await expectFocusInPanel(shown);
  },
  'About the numbers': async (shown) => {
    await tabInto(shown, /CSV|file/i);
  },
};

describe.each(VIEWS)('“%s” with the keyboard alone', (view, title) => {
  test('is reached, walked through in order and left again, and every stop shows where the focus is', async () => {
    const shown = await stage.show({ ...here, path: '/board/3' });
    await toTab(shown, view, title);
    // The address leads back to the view, and the focus begins at the start of the page.
    await shown.page.reload();
    await seen(shown, shown.panel.getByRole('heading', { name: title }).first());
    const stops = await walkThrough(shown);
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.filter(({ shows }) => !shows)).toEqual([]);
    expect(stops.filter(({ covered }) => covered)).toEqual([]);
    expect(stops.filter(({ backwards }) => backwards)).toEqual([]);
  });

  test('does what it is there for', async () => {
    const shown = await stage.show({ ...here, path: '/board/3' });
    await toTab(shown, view, title);
    await watchFocus(shown);
    await USES[view](shown);
    expect(await timesFocusWasLost(shown)).toBe(0);
    expect(shown.complaints).toEqual([]);
  });

  test.each([320, 1280])('has room for a finger, and headings in order, %s pixels wide', async (width) => {
    const shown = await stage.show({ ...here, path: '/board/3' }, { viewport: { width, height: 900 } });
    await toTab(shown, view, title);
    expect(await smallTargets(shown)).toEqual([]);
    expect(await headingsAstray(shown)).toEqual([]);
  });
});

test('the focus stays on “Refresh”', async () => {
  const shown = await stage.show({ ...here, path: '/board/3' });
  await seen(shown, shown.panel.getByRole('heading', { name: 'What builds trust' }));
  await tabInto(shown, /^Refresh$/);
  const refreshed = await comesAndGoes(shown, 'Refreshing…');
  await shown.page.keyboard.press('Enter');
  await refreshed();
  expect((await focused(shown)).name).toBe('Refresh');
});

async function toTab(shown: Shown, view: string, title: string): Promise<void> {
  await seen(shown, shown.panel.getByRole('heading', { name: 'What builds trust' }));
  await tabTo(shown, view);
  await shown.page.keyboard.press('Enter');
  await seen(shown, shown.panel.getByRole('heading', { name: title }).first());
}

/** Tab until what is named so, and its whole name. */
async function tabInto(shown: Shown, name: RegExp): Promise<string> {
  const stops: string[] = [];
  for (let presses = 0; presses < 250; presses += 1) {
    await shown.page.keyboard.press('Tab');
    const now = await focused(shown);
    if (name.test(now.name)) return now.name;
    stops.push(now.name);
  }
  throw new Error(`Tab never reached ${String(name)}, only: ${stops.join(', ')}`);
}

async function expectFocusInPanel(shown: Shown): Promise<void> {
  expect(await insidePanel(shown, 'document.activeElement !== document.body')).toBe(true);
}
