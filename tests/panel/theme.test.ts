import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import renamed from '@atlaskit/tokens/rename-mapping';
import tokens from '@atlaskit/tokens/token-names';
import dark from '@atlaskit/tokens/atlassian-dark';
import light from '@atlaskit/tokens/atlassian-light';

const PANEL = join(__dirname, '../../static/panel');

const sheets = readdirSync(PANEL, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css') && !name.startsWith('dist'))
  .map((name) => ({ name, css: readFileSync(join(PANEL, name), 'utf8') }));

const theme = sheets.find(({ name }) => name === 'theme.css')?.css ?? '';
const pathOf = new Map(Object.entries(tokens).map(([path, name]) => [name as string, path]));
const used = [...new Set(theme.match(/--ds-[a-z0-9-]+/g))];

function namesIn(css: string, pattern: RegExp): Set<string> {
  return new Set([...css.matchAll(pattern)].map(([, name = '']) => name));
}

describe('the design tokens', () => {
  test('are many', () => {
    expect(used.length).toBeGreaterThan(40);
  });

  test.each(used)('%s exists', (token) => {
    expect(pathOf.has(token)).toBe(true);
  });

  test.each(used)('%s is neither deprecated nor an experiment', (token) => {
    const path = pathOf.get(token);
    expect(renamed.filter((entry) => entry.path.replaceAll('.[default]', '') === path)).toEqual([]);
  });

  test('of charts are the bold ones', () => {
    const chart = used.filter((token) => token.startsWith('--ds-chart-'));
    expect(chart.length).toBeGreaterThan(0);
    expect(chart.filter((token) => !token.endsWith('-bold'))).toEqual([]);
  });

  test('each has a fallback', () => {
    expect(theme.match(/var\(--ds-[a-z0-9-]+\)/g)).toBeNull();
  });

  test('are named in theme.css and nowhere else', () => {
    expect(
      sheets.filter(({ name, css }) => name !== 'theme.css' && css.includes('--ds-')).map(({ name }) => name),
    ).toEqual([]);
  });
});

describe('our own names', () => {
  const own = namesIn(theme, /^ {2}(--[a-z0-9-]+):/gm);
  const taken = new Set(sheets.flatMap(({ css }) => [...namesIn(css, /var\((--(?!ds-)[a-z0-9-]+)/g)]));

  test('that are used are all defined', () => {
    expect([...taken].filter((name) => !own.has(name))).toEqual([]);
  });

  test('that are defined are all used', () => {
    expect([...own].filter((name) => !taken.has(name))).toEqual([]);
  });
});

describe('contrast on the surface', () => {
  const PAIRS = [
    ['--ds-text', 4.5],
    ['--ds-text-subtle', 4.5],
    ['--ds-text-subtlest', 4.5],
    ['--ds-link', 4.5],
    ['--ds-chart-gray-bold', 3],
    ['--ds-chart-information-bold', 3],
    ['--ds-border-focused', 3],
    ['--ds-border-input', 3],
  ] as const;

  test.each([
    ['light', light],
    ['dark', dark],
  ])('is enough in the %s theme', (_, colours) => {
    const lightness = (token: string): number =>
      luminance(colours.find(({ cleanName }) => cleanName === pathOf.get(token))?.value);
    for (const [token, least] of PAIRS) {
      expect([token, contrast(lightness(token), lightness('--ds-surface')) >= least]).toEqual([token, true]);
    }
  });
});

describe('movement', () => {
  test('happens only where it was not asked to stop', () => {
    for (const { css } of sheets) {
      const still = css.replace(
        /@media \(prefers-reduced-motion: no-preference\) \{[^{}]*\{[^{}]*\}\s*\}/g,
        '',
      );
      expect(still.match(/\b(animation|transition):/)).toBeNull();
    }
  });
});

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: unknown): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((from) => {
    const part = parseInt(String(hex).slice(from, from + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
