import { type Performance, performancePage } from '../../../local/bench/performance-page';
import { textOf } from '../../architecture/project-files';

const calls = { jira: 4, storageReads: 9, storageWrites: 0, bytesRead: 5_000, bytesWritten: 100_000 };
const opened = {
  ...{ issues: 22_000, sprints: 377, started: 1, cold: 2_500, history: 3_000, warm: 250 },
  ...{ coldCalls: calls, warmCalls: calls },
};
const found: Performance = {
  machine: '2 cores',
  inspected: { megabytes: 60, inspect: 500, toReadAndParsed: 2, toParsed: 2.5, heapMegabytes: 40 },
  growth: [
    { items: 300, histories: 2_000, ledgers: 1, inspection: 4, megabytes: 1 },
    { items: 100_000, histories: 800_000, ledgers: 600, inspection: 2_000, megabytes: 160 },
  ],
  command: { items: 100_000, fileMegabytes: 632, peakMegabytes: 744, milliseconds: 30_000 },
  panel: { scripts: 90_000, styles: 6_000 },
  browser: { interactive: 400, layoutShift: 0.01 },
  ...{ usual: opened, large: opened },
  day: { deeds: 60, firstReading: calls, calls },
};

describe('the page of measured figures', () => {
  const page = performancePage(found);

  test('names ratios and counts before anything in seconds', () => {
    const measured = [...page.matchAll(/^\| .* \| ≤? ?.* \| (.*) \|$/gm)].map(([, cell = '']) => cell);
    const firstSeconds = measured.findIndex((cell) => / s$/.test(cell));
    expect(measured.findIndex((cell) => / ×$/.test(cell))).toBeLessThan(firstSeconds);
    expect(page).toContain('| ≤ 3 × | 2.0 × |');
    expect(page).toContain('|  | 2.5 × |');
  });

  test('reckons the time of each history, and how far the sizes lie apart', () => {
    expect(page).toContain('| 300 | 2,000 | 0.50 | 2.00 | 1 |');
    expect(page).toContain('| 100,000 | 800,000 | 0.75 | 2.50 | 160 |');
    expect(page).toContain('± 20 %');
  });

  test('holds the writes of a month against what is free', () => {
    expect(page).toContain('21 such days write 2.1 MB');
    expect(page).toContain('about 47 such teams');
  });

  test('says so where there is no Chromium', () => {
    expect(performancePage({ ...found, browser: null })).toContain('not measured: no Chromium');
  });

  test('is the one in docs/performance.md, but for the figures', () => {
    const form = (text: string): string[] =>
      text
        .split('\n')
        .filter((line) => /^(#|\|)/.test(line))
        .map((line) =>
          line
            .replace(/[\d.,]+/g, '0')
            .replace(/ {2,}/g, ' ')
            .replace(/-{3,}/g, '-'),
        );
    const written = form(textOf('docs/performance.md'));
    const rows = new Set(form(page).map((line) => line.split(' | ')[0]));
    expect(written.map((line) => line.split(' | ')[0]).filter((line) => !rows.has(line))).toEqual([]);
    expect([...rows].filter((row) => !written.some((line) => line.startsWith(row ?? '')))).toEqual([]);
  });

  test('tells nothing of whose machine it is', () => {
    expect(textOf('docs/performance.md')).not.toMatch(
      /[\\/](home|root|tmp|Users)\b|GHz|Xeon|EPYC|Core\(TM\)|\.local\b/i,
    );
  });
});
