/// <reference lib="dom" />
import type { AskSite } from './ask-site';
import type { SiteLine } from './site-line';
import type { ColorMode } from './wire';

interface Theme {
  readonly colorMode: ColorMode;
  readonly attribute: string;
}

const STYLE_SHEET = '/theme.css';

/** Gives the panel the themes of Jira: their style sheet, and the attributes that choose among them, now and later. */
export async function enableTheming(line: SiteLine, ask: AskSite): Promise<void> {
  const { colorMode, attribute } = (await ask('enableTheming')) as Theme;
  const page = document.documentElement;
  page.dataset['theme'] = attribute;
  page.dataset['colorMode'] = colorMode;
  line.hear('theme', (message) => {
    page.dataset['colorMode'] = message.colorMode;
  });
  if (document.querySelector(`link[href="${STYLE_SHEET}"]`) === null) await styleSheet();
}

function styleSheet(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = STYLE_SHEET;
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
  });
  // First, so that the panel's own rules win over it.
  document.head.prepend(link);
  return loaded;
}
