import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../local/docs/texts-of';
import { sentencesOf } from '../panel/sentences-of';
import { axeFindings } from './accessibility';
import { insidePanel, overhang } from './inside-panel';
import type { Shown, Stage } from './stage';
import { openStage, seen } from './stage';
import { DEVELOPER, PRODUCT_OWNER, toldSite } from './told-site';

const FOLDER = join('tests', 'e2e', 'screenshots');
const GERMAN = { locale: 'de-DE', timezoneId: 'Europe/Berlin' };

let stage: Stage;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  stage = await openStage(toldSite(Date.now()));
}, 120_000);
afterAll(() => stage.close());

const here = { project: 'SHOP', as: PRODUCT_OWNER };

/** Every view of the panel, with the heading that is there when it is. */
const VIEWS: readonly (readonly [heading: string, path: string])[] = [
  ['Guests pay', '/board/1/sprint/12'],
  ['Guests, baskets', '/board/1/sprint/11'],
  ['Guests return', '/board/1/sprint/13'],
  ['Guests return', '/board/1/next-sprint'],
  ['Velocity', '/board/1/velocity'],
  ['Alle Vertrauensbremsen', '/board/1/breakers'],
  ['Experimente', '/board/1/experiments'],
  ['Check-in', '/board/1/check-in'],
  ['Vereinbarung', '/board/1/agreement'],
  ['Frühere Sprints', '/board/1/earlier-sprints'],
  ['Über die Zahlen', '/board/1/numbers'],
];

describe('in a German browser', () => {
  test.each(VIEWS)('%s speaks German throughout, and axe finds nothing: %s', async (heading, path) => {
    const shown = await stage.show({ ...here, path }, GERMAN);
    await seenHeading(shown, heading);
    expect(await insidePanel(shown, 'document.documentElement.lang')).toBe('de-DE');
    expect((await readable(shown)).filter(isEnglish)).toEqual([]);
    expect(await axeFindings(shown)).toEqual([]);
    expect(shown.complaints).toEqual([]);
  });

  test.each(VIEWS)('nothing is cut at 320 pixels in %s: %s', async (heading, path) => {
    const shown = await stage.show({ ...here, path }, { ...GERMAN, viewport: { width: 320, height: 900 } });
    await seenHeading(shown, heading);
    expect(await overhang(shown)).toBeLessThanOrEqual(0);
  });

  test('beside an item and on a dashboard too', async () => {
    const item = await stage.show({ ...here, as: DEVELOPER, place: 'item', item: 'SHOP-4' }, GERMAN);
    await item.page.locator('.context summary').click();
    await item.panel.getByRole('button', { name: 'Lasst uns darüber reden' }).waitFor();
    expect((await readable(item)).filter(isEnglish)).toEqual([]);
    const gadget = await stage.show({ ...here, place: 'dashboard' }, GERMAN);
    await gadget.page.getByRole('button', { name: 'Configure' }).click();
    await gadget.panel.getByRole('button', { name: 'Speichern' }).waitFor();
    expect((await readable(gadget)).filter(isEnglish)).toEqual([]);
  });

  test('days and numbers are German', async () => {
    const shown = await stage.show({ ...here, path: '/board/1/sprint/12' }, GERMAN);
    await seenHeading(shown, 'Guests pay');
    expect(await shown.panel.locator('body').innerText()).toMatch(
      /Gestartet am \d\d\.\d\d\.\d{4}, \d\d:\d\d/,
    );
  });
});

describe('another language', () => {
  const english = { locale: 'en-GB', timezoneId: 'Europe/London' };

  test('is chosen for the page around, and the panel follows', async () => {
    const shown = await stage.show({ ...here, path: '/board/1/velocity' }, english);
    await seenHeading(shown, 'Velocity');
    await shown.page.getByLabel('Language').selectOption({ label: 'Deutsch (Deutschland)' });
    await seen(shown, shown.panel.getByRole('button', { name: 'Aktualisieren' }));
    expect(shown.page.url()).toContain('locale=de-DE');
    expect(await insidePanel(shown, 'document.documentElement.lang')).toBe('de-DE');
  });

  test('that there is not is told in English, with its own days', async () => {
    const shown = await stage.show({ ...here, path: '/board/1/sprint/12' }, { ...GERMAN, locale: 'fr-FR' });
    await seen(shown, shown.panel.getByRole('button', { name: 'Refresh' }));
    expect(await insidePanel(shown, 'document.documentElement.lang')).toBe('en-US');
    await seen(shown, shown.panel.getByText(/Started \d{1,2} \p{L}+\.? \d{4}/u).first());
  });

  test('without its texts leaves one sentence and the next step', async () => {
    const { page, ...shown } = await stage.show({ ...here, path: '/board/1/velocity' }, english);
    await page.route('**/__LOCALES__/**', (route) => route.abort());
    await page.reload();
    await seen({ page, ...shown }, shown.panel.getByRole('alert').getByText('Reload the page to try again.'));
  });
});

test.each([
  ['german-sprint', '/board/1/sprint/12', 'Guests pay'],
  ['german-velocity', '/board/1/velocity', 'Velocity'],
  ['german-agreement', '/board/1/agreement', 'Vereinbarung'],
])('%s, for whoever reviews', async (name, path, heading) => {
  for (const [size, width] of [
    ['wide', 1280],
    ['narrow', 320],
  ] as const) {
    const shown = await stage.show({ ...here, path }, { ...GERMAN, viewport: { width, height: 900 } });
    await seenHeading(shown, heading);
    const file = join(FOLDER, `${name}-${size}.png`);
    await shown.page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  }
});

async function seenHeading(shown: Shown, name: string): Promise<void> {
  await seen(shown, shown.panel.getByRole('heading', { level: 2, name }));
}

/** Every text that eyes or ears get, piece by piece; what is marked as English is meant to be. */
function readable(shown: Shown): Promise<string[]> {
  return insidePanel(
    shown,
    `(() => {
      const pieces = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement;
        if (element.closest('[lang^="en"]') !== null) continue;
        if (node instanceof Element) pieces.push(node.getAttribute('aria-label') ?? '', node.getAttribute('title') ?? '');
        else pieces.push(node.data);
      }
      return pieces.map((piece) => piece.replace(/\\s+/g, ' ').trim()).filter((piece) => piece !== '');
    })()`,
  );
}

const textsIn = (locale: string) => [
  ...sentencesOf(JSON.parse(readFileSync(join('locales', `${locale}.json`), 'utf8')) as Texts).values(),
];
const germanTexts = new Set(textsIn('de-DE'));
const inEnglish = textsIn('en-US').filter((text) => !germanTexts.has(text) && /[a-z]{2}/.test(text));
/** What stands in a place is short; beside a single word it is a number, or every other sentence would be found. */
const patterns = inEnglish.map((text) => {
  const parts = text.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const place = (text.match(/[a-z]{2,}/g) ?? []).length > 1 ? '\\S+(?: \\S+){0,3}' : '[\\d.,]+';
  return new RegExp(`^${parts.join(place)}$`, 'u');
});

function isEnglish(piece: string): boolean {
  return patterns.some((pattern) => pattern.test(piece));
}
