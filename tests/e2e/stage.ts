import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { buildPanelIfStale } from '../../local/forge/panel-build';
import { startHost } from '../../local/forge/start-host';
import type { Site } from '../../local/jira/site';
import { openBrowser, openPage } from './browser';

/** What the address of the local page names. */
export interface Scenario {
  readonly project: string;
  /** An account id. */
  readonly as: string;
  readonly module?: string;
  readonly theme?: 'light' | 'dark';
  /** Where the panel stands in itself, such as `/board/1/sprint/12`. */
  readonly path?: string;
}

export interface Shown {
  readonly page: Page;
  /** The panel in its frame. */
  readonly panel: FrameLocator;
  readonly complaints: readonly string[];
  /** What the app's functions were asked, and how it ended. */
  readonly lines: readonly string[];
}

/** The whole app over a site, and a browser to look at it. */
export interface Stage {
  /** Shows one page at a time: the one before it is closed. */
  readonly show: (scenario: Scenario, options?: BrowserContextOptions) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

const PANEL = 'iframe[title="Trust Signals"]';

export async function openStage(site: Site): Promise<Stage> {
  const stateDirectory = mkdtempSync(join(tmpdir(), 'trust-signals-e2e-'));
  const appDirectory = resolve('.');
  await buildPanelIfStale(appDirectory, () => undefined);
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const host = await startHost({
    site,
    siteName: 'made-up site',
    stateDirectory,
    port: 0,
    appDirectory,
    log,
  });
  const browser = await openBrowser();
  return {
    show: async (scenario, options) => {
      for (const context of browser.contexts()) await context.close();
      return { ...(await show(browser, host.url, scenario, options)), lines };
    },
    close: async () => {
      await browser.close();
      await host.close();
      rmSync(stateDirectory, { recursive: true, force: true });
    },
  };
}

async function show(
  browser: Browser,
  url: string,
  { module = 'trust-signals-page', theme = 'light', ...scenario }: Scenario,
  options: BrowserContextOptions = {},
): Promise<Omit<Shown, 'lines'>> {
  const { page, complaints } = await openPage(browser, options);
  await page.goto(`${url}/?${new URLSearchParams({ ...scenario, module, theme }).toString()}`);
  return { page, panel: page.frameLocator(PANEL), complaints };
}

/** Waits until it can be seen; when that takes too long, says what could be seen instead. */
export async function seen({ panel, complaints, lines }: Shown, wanted: Locator): Promise<void> {
  try {
    await wanted.waitFor();
  } catch (thrown) {
    const instead = await panel.locator('body').innerText({ timeout: 1_000 }).catch(String);
    const facts = [
      'The panel shows:',
      instead,
      'The page complains:',
      ...complaints,
      'The host says:',
      ...lines,
    ];
    throw new Error(`${String(thrown)}\n${facts.join('\n')}`, { cause: thrown });
  }
}

/** Waits until the panel shows the sprint of this name. */
export function seenSprint(shown: Shown, name: string): Promise<void> {
  return seen(shown, shown.panel.getByRole('heading', { level: 2, name }));
}

/** Chooses from the menu “Make something happen”; Jira goes away or comes back. */
export async function happen({ page }: Shown, label: string): Promise<void> {
  await page.getByText('Make something happen').click();
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('status').filter({ hasText: 'Jira answers' }).waitFor();
}
