/// <reference lib="dom" />
import type { SiteLine } from './site-line';

/** Tells the page around how high the panel is, now and whenever that changes: its frame has no scroll bar of its own. */
export function tellHeight(line: SiteLine): void {
  const watch = () => {
    new ResizeObserver(() => {
      const { height } = document.documentElement.getBoundingClientRect();
      line.say({ kind: 'height', height: Math.ceil(height) });
    }).observe(document.documentElement);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch, { once: true });
  else watch();
}
