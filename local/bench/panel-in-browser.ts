import type { Page } from 'playwright-core';
import { findChromium } from '../browser/chromium';
import { openBrowser } from '../browser/open-browser';
import { adminOf, switchBoardsOn } from '../forge/switch-boards-on';
import { makeDemoSite } from '../demo/demo-site';
import { withApp } from './open-app';

/** How soon a panel can be used, in a browser that is slowed down to a quarter. */
export interface PanelInBrowser {
  /** Milliseconds from the answer about the board until it is shown and no long task is under way any more. */
  readonly interactive: number;
  /** The sum of what moved without anybody's doing, as browsers reckon it: 0 is nothing. */
  readonly layoutShift: number;
}

const SLOWED_DOWN = 4;
const PANEL = 'iframe[title="Trust Signals"]';
/** A browser tells of a long task after it; by then it has told of all that began with the answer. */
const QUIET = 1_500;

/** Notes when messages come, when the board is shown, what takes long, and what moves. Runs in every frame. */
const TAKE_NOTES = `
  window.notes = { answer: 0, shown: 0, longUntil: 0, shift: 0 };
  let last = 0;
  addEventListener('message', () => { last = performance.now(); }, true);
  new MutationObserver(() => {
    if (notes.shown > 0 || !document.body?.textContent.includes('Planned at the start')) return;
    notes.shown = performance.now();
    notes.answer = last;
  }).observe(document, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (notes.shown > 0 && startTime <= notes.shown + 50) notes.longUntil = startTime + duration;
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) notes.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

interface Notes {
  readonly answer: number;
  readonly shown: number;
  readonly longUntil: number;
  readonly shift: number;
}

/** The best of so many loads of the demo; `null` where there is no Chromium. */
export async function measurePanel(loads: number): Promise<PanelInBrowser | null> {
  if (findChromium() === null) return null;
  return withApp(makeDemoSite({ seed: 1, now: Date.now() }), async (host) => {
    await switchBoardsOn(host);
    await host.settled();
    const as = adminOf(host.site, host.site.roles?.projects[0]?.projectId ?? null) ?? '';
    const browser = await openBrowser();
    try {
      const found: PanelInBrowser[] = [];
      for (let load = 0; load < loads; load += 1) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
        await context.addInitScript({ content: TAKE_NOTES });
        found.push(await opened(await context.newPage(), `${host.url}/?project=WHS&as=${as}`));
        await context.close();
      }
      return found.reduce((best, one) => (one.interactive < best.interactive ? one : best));
    } finally {
      await browser.close();
    }
  });
}

async function opened(page: Page, address: string): Promise<PanelInBrowser> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_DOWN });
  await page.goto(address);
  const panel = page.frameLocator(PANEL);
  await panel
    .getByText('Planned at the start')
    .first()
    .waitFor()
    .catch(async () => {
      throw new Error(`The panel shows something else: ${await panel.locator('body').innerText()}`);
    });
  await page.waitForTimeout(QUIET);
  const frame = await (await page.waitForSelector(PANEL)).contentFrame();
  const { answer, shown, longUntil, shift } = (await frame?.evaluate('notes')) as Notes;
  return { interactive: Math.max(shown, longUntil) - answer, layoutShift: shift };
}
