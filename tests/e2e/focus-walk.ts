import { insidePanel } from './inside-panel';
import type { Shown } from './stage';

/** One stop of the Tab key inside the panel. */
export interface Stop {
  readonly name: string;
  /** Whether an outline or a shadow shows where the focus is. */
  readonly shows: boolean;
  /** Whether something else lies over its middle. */
  readonly covered: boolean;
  /** Whether it stands before the stop before it, as the page is written. */
  readonly backwards: boolean;
}

/** More than any view has. */
const MANY = 250;

const STOP = `(() => {
  const element = document.activeElement;
  if (!document.hasFocus() || element === null || element === document.body) return null;
  const before = window.lastStop;
  window.lastStop = element;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const over = document.elementFromPoint(box.x + Math.min(box.width, innerWidth - box.x) / 2, box.y + box.height / 2);
  return {
    name: (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '').trim().slice(0, 60),
    shows: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    covered: over !== null && !element.contains(over) && !over.contains(element),
    backwards: before?.isConnected === true && Boolean(element.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING),
  };
})()`;

/** Presses Tab from the start of the page until the panel is left, and gives every stop in it. Fails in a trap. */
export async function walkThrough(shown: Shown): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < MANY; presses += 1) {
    await shown.page.keyboard.press('Tab');
    const stop = await insidePanel<Stop | null>(shown, STOP);
    if (stop === null && stops.length > 0) return stops;
    if (stop !== null) stops.push(stop);
  }
  throw new Error(`Tab does not leave the panel: ${stops.map(({ name }) => name).join(', ')}`);
}

/** What can be pressed and is smaller than 24 by 24 pixels; links inside of a sentence may be. */
export function smallTargets(shown: Shown): Promise<readonly string[]> {
  return insidePanel(
    shown,
    `[...document.querySelectorAll('a, button, input, select, textarea, summary')].flatMap((element) => {
      const target = element.matches('[type=radio], [type=checkbox]') ? (element.closest('label') ?? element) : element;
      if (!target.checkVisibility({ visibilityProperty: true })) return [];
      const { width, height } = target.getBoundingClientRect();
      const inText = element.matches('p > a, li > a, dd > a, p > .term-link');
      const small = width < 24 || height < 23.5;
      return small && !inText ? [element.outerHTML.slice(0, 80) + ' ' + width + ' x ' + height] : [];
    })`,
  );
}

/** What is wrong with the headings: not one of the first level, or a level left out on the way down. */
export function headingsAstray(shown: Shown): Promise<readonly string[]> {
  return insidePanel(
    shown,
    `(() => {
      const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) => one.checkVisibility());
      const level = (one) => Number(one.tagName[1]);
      const skips = all.filter((one, index) => index > 0 && level(one) > level(all[index - 1]) + 1);
      const firsts = all.filter((one) => level(one) === 1);
      return [...skips, ...(firsts.length === 1 ? [] : firsts)].map((one) => one.tagName + ' ' + one.textContent);
    })()`,
  );
}
