/** `npm run pictures`: takes the pictures of README.md and docs/tour.md from the running app, light and dark. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { withApp } from './bench/open-app';
import { openBrowser } from './browser/open-browser';
import { makeDemoSite } from './demo/demo-site';
import { buildPanelIfStale } from './forge/panel-build';
import type { RunningHost } from './forge/start-host';
import { switchBoardsOn } from './forge/switch-boards-on';

const FOLDER = join('docs', 'pictures');
const SIZE = { width: 1280, height: 1400 };
const PANEL = 'iframe[title="Trust Signals"]';
/** What is further down is not in a picture, in pixels. */
const TALLEST = 1_200;
/** By when a page that shows its text stands still. */
const SETTLED = 1_500;

/** What each picture shows: where in the demo, and a text that stands there when all of it does. */
const PICTURES = {
  sprint: ['project=WHS', 'What builds trust'],
  velocity: ['project=CHK&path=/velocity', 'What can be promised'],
  experiments: ['project=WHS&path=/experiments', 'Start an experiment'],
} as const;

async function take(browser: Browser, host: RunningHost, theme: 'light' | 'dark'): Promise<void> {
  for (const [name, [address, text]] of Object.entries(PICTURES)) {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: theme });
    await page.goto(`${host.url}/?${address}&as=${productOwnerOf(host, address)}&theme=${theme}`);
    const panel = page.frameLocator(PANEL);
    await panel.getByText(text).first().waitFor();
    await panel.getByRole('button', { name: 'Close the welcome' }).click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(SETTLED);
    const file = join(FOLDER, `${name}-${theme}.png`);
    const place = await page.locator(PANEL).boundingBox();
    if (place === null) throw new Error('The panel is shown.');
    const clip = { ...place, height: Math.min(place.height, TALLEST) };
    await page.screenshot({ path: file, fullPage: true, clip });
    console.log(`Written to ${file}.`);
    await page.close();
  }
}

/** Who is in the picture's project by its key, so that everything which the team sees is there. */
function productOwnerOf({ site }: RunningHost, address: string): string {
  const rights = site.roles?.projects.find(({ projectKey }) => address.startsWith(`project=${projectKey}`));
  const role = rights?.roles.find(({ name }) => name === 'Product Owner');
  return role?.members[0] ?? '';
}

async function run(): Promise<void> {
  await buildPanelIfStale(resolve('.'), console.log);
  mkdirSync(FOLDER, { recursive: true });
  await withApp(makeDemoSite({ seed: 1, now: Date.now() }), async (host) => {
    await switchBoardsOn(host);
    await host.settled();
    const browser = await openBrowser();
    try {
      for (const theme of ['light', 'dark'] as const) await take(browser, host, theme);
    } finally {
      await browser.close();
    }
  });
}

void run();
