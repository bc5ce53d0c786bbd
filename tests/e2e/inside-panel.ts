import type { Shown } from './stage';

/** Evaluates an expression of the browser's own language inside of the panel's frame. */
export async function insidePanel<T>({ page }: Shown, expression: string): Promise<T> {
  const frame = page.frames().find((one) => one.url().includes('/panel/'));
  if (frame === undefined) throw new Error('There is no panel on the page.');
  return frame.evaluate<T>(expression);
}

/** Watches for a text from now on, however short it is there; gives a wait until it has come and gone. */
export async function comesAndGoes(shown: Shown, text: string): Promise<() => Promise<void>> {
  const isThere = `document.body.innerText.includes(${JSON.stringify(text)})`;
  await insidePanel(
    shown,
    `new MutationObserver(() => { window.hasCome = window.hasCome || ${isThere}; })
      .observe(document.body, { childList: true, subtree: true, characterData: true })`,
  );
  const look = `window.hasCome && !${isThere} ? done() : requestAnimationFrame(look)`;
  return () => insidePanel(shown, `new Promise((done) => { const look = () => ${look}; look(); })`);
}

/** How far the panel is wider than its frame; in pixels. */
export function overhang(shown: Shown): Promise<number> {
  return insidePanel(shown, 'document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

export interface Focused {
  /** As a screen reader would name it; empty when the focus is not in the panel. */
  readonly name: string;
  /** Whether an outline or a shadow shows where the focus is. */
  readonly shows: boolean;
}

export function focused(shown: Shown): Promise<Focused> {
  return insidePanel(
    shown,
    `(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return { name: '', shows: false };
      const named = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const shows = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      return { name: named.trim(), shows };
    })()`,
  );
}

/** From now on every change of the page that leaves the focus nowhere is counted. */
export function watchFocus(shown: Shown): Promise<void> {
  return insidePanel(
    shown,
    `(() => {
      window.timesFocusWasLost = 0;
      new MutationObserver(() => {
        if (document.hasFocus() && document.activeElement === document.body) window.timesFocusWasLost += 1;
      }).observe(document.body, { childList: true, subtree: true });
    })()`,
  );
}

export function timesFocusWasLost(shown: Shown): Promise<number> {
  return insidePanel(shown, 'window.timesFocusWasLost');
}

/** Presses Tab until the focus is on what has this name, and gives every stop on the way. */
export async function tabTo(shown: Shown, name: string): Promise<readonly Focused[]> {
  const stops: Focused[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await shown.page.keyboard.press('Tab');
    const now = await focused(shown);
    if (now.name !== '') stops.push(now);
    if (now.name === name) return stops;
  }
  throw new Error(`Tab never reached “${name}”, only: ${stops.map((stop) => stop.name).join(', ')}`);
}

/** What can be read in every panel of the page, those included that nobody sees. */
export async function textOfPanels({ page }: Pick<Shown, 'page'>): Promise<string> {
  const frames = page.frames().filter((one) => one.url().includes('/panel/'));
  const texts = await Promise.all(frames.map((frame) => frame.evaluate<string>('document.body.textContent')));
  return texts.join('\n');
}
