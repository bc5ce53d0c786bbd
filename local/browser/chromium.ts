import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const HOW_TO_GET_CHROMIUM = [
  'The tests in a browser need Chromium, and none was found.',
  'Install it from your system, for example with `apt-get install -y chromium`,',
  'or name the one you have: CHROMIUM=/path/to/chrome npm test.',
].join('\n');

/** Where Chromium is: the variable CHROMIUM decides, then the usual places; `null` when there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  const candidates = named === undefined || named === '' ? USUAL_PLACES : [named];
  return candidates.find((path) => existsSync(path)) ?? null;
}
