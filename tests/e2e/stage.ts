import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { buildPanelIfStale } from '../../local/forge/panel-build';
import { type HostOptions, type RunningHost, startHost } from '../../local/forge/start-host';
import { switchBoardsOn } from '../../local/forge/switch-boards-on';
import type { Site } from '../../local/jira/site';
import { openBrowser } from '../../local/browser/open-browser';
import { type WatchedPage, openBeside, openPage } from './browser';

/** What the address of the local page names. */
export interface Scenario {
  readonly project: string;
  /** An account id. */
  readonly as: string;
  readonly module?: string;
  readonly theme?: 'light' | 'dark';
  /** Where the panel stands in itself, such as `/board/1/sprint/12`. */
  readonly path?: string;
  /** A place of Jira's own in place of a module, and the item that is shown there. */
  readonly place?: 'board' | 'item' | 'dashboard';
  readonly item?: string;
  /** How often a panel asks whether something changed, in seconds. */
  readonly poll?: number;
}

export interface Shown {
  readonly page: Page;
  /** The panel in its frame. */
  readonly panel: FrameLocator;
  readonly complaints: readonly string[];
  /** What the app's functions were asked, and how it ended. */
  readonly lines: readonly string[];
}

export interface ShowOptions extends BrowserContextOptions {
  /** What is done to the page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The whole app over a site, and a browser to look at it. */
export interface Stage {
  readonly host: RunningHost;
  /** Shows one page at a time: the one before it is closed. */
  readonly show: (scenario: Scenario, options?: ShowOptions) => Promise<Shown>;
  /** Shows one more page to the same visitor. */
  readonly showBeside: (shown: Shown, scenario: Scenario) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

const PANEL = 'iframe[title="Trust Signals"]';

/** Every board is switched on and read before it begins, unless the boards are prepared in another way. */
export async function openStage(
  site: Site,
  prepare: NonNullable<HostOptions['prepare']> = switchBoardsOn,
): Promise<Stage> {
  const stateDirectory = mkdtempSync(join(tmpdir(), 'trust-signals-e2e-'));
  const appDirectory = resolve('.');
  await buildPanelIfStale(appDirectory, () => undefined);
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const place = { siteName: 'made-up site', stateDirectory, port: 0, appDirectory };
  const host = await startHost({ ...place, site, log, prepare });
  await host.settled();
  const browser = await openBrowser();
  return {
    host,
    show: async (scenario, { prepare: prepared, ...options } = {}) => {
      for (const context of browser.contexts()) await context.close();
      const opened = await openPage(browser, options);
      await prepared?.(opened.page);
      return { ...(await show(opened, host.url, scenario)), lines };
    },
    showBeside: async ({ page }, scenario) => {
      return { ...(await show(await openBeside(page.context()), host.url, scenario)), lines };
    },
    close: async () => {
      await browser.close();
      await host.close();
      rmSync(stateDirectory, { recursive: true, force: true });
    },
  };
}

async function show(
  { page, complaints }: WatchedPage,
  url: string,
  { module = 'trust-signals-page', theme = 'light', poll, ...scenario }: Scenario,
): Promise<Omit<Shown, 'lines'>> {
  const pace = poll === undefined ? {} : { poll: String(poll) };
  const address = new URLSearchParams({ ...scenario, ...pace, module, theme });
  await page.goto(`${url}/?${address.toString()}`);
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
