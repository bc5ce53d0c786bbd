/// <reference lib="dom" />
import type { ColorMode } from '../bridge/wire';
import type { Theme } from './scenario';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Light or dark: as chosen, or as the computer is set. */
export function colorModeOf(theme: Theme): ColorMode {
  if (theme !== 'auto') return theme;
  return dark.matches ? 'dark' : 'light';
}

/** Calls back when the computer changes between light and dark. */
export function whenComputerChanges(changed: () => void): void {
  dark.addEventListener('change', changed);
}
