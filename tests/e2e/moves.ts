import type { Page, Route } from 'playwright-core';
import { insidePanel } from './inside-panel';
import type { Shown } from './stage';

/** Notes whatever moves in a page without anybody's doing, with what it was. Runs in every frame. */
const NOTE_MOVES = `
  window.moves = [];
  const naming = (node) => node === null ? 'what is gone' : (node.className || node.nodeName || '') + ' ' + (node.textContent ?? '').slice(0, 40);
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) moves.push({ value, what: sources.map(({ node }) => naming(node)) });
  }).observe({ type: 'layout-shift', buffered: true });`;

interface Move {
  /** As browsers reckon it: 0 is nothing. */
  readonly value: number;
  readonly what: readonly string[];
}

/** What moved in the panel since it was opened: how much in all, and what it was. */
export async function movesIn(shown: Shown): Promise<{ readonly sum: number; readonly what: string }> {
  const moves = await insidePanel<readonly Move[]>(shown, 'moves');
  const what = moves.map((move) => `${move.value.toFixed(4)} ${move.what.join(', ')}`).join('\n');
  return { sum: moves.reduce((sum, { value }) => sum + value, 0), what };
}

/** Prepares a page: what moves in it is noted, and every answer of the app takes so long, in milliseconds. */
export function noting(milliseconds: number): (page: Page) => Promise<void> {
  return async (page) => {
    await page.addInitScript({ content: NOTE_MOVES });
    await page.route('**/invoke', async (route: Route) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      // The page can be gone by now.
      await route.continue().catch(() => undefined);
    });
  };
}
