/** @jest-environment jsdom */
import './bridge';
import { closed, health, running } from './made-answers';
import { team } from './made-conversation';
import { all, button, leave, press } from './page';
import { heard, showBoard, showSprint } from './shown';

/** What was handed to the browser as a file. */
const saved: { readonly name: string; readonly content: Promise<string> }[] = [];

beforeEach(() => {
  saved.length = 0;
  let blob = new Blob();
  Object.assign(URL, {
    createObjectURL: (given: Blob) => {
      blob = given;
      return 'blob:made';
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: textOf(blob) });
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  leave();
});

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
}

describe('a chart to take along', () => {
  test('as numbers is the table behind it', async () => {
    await showSprint(closed);
    await press(button('CSV: download the numbers behind it'));
    expect(saved.map(({ name }) => name)).toEqual(['scope-day-by-day.csv']);
    const rows = (await saved[0]?.content)?.trim().split('\r\n') ?? [];
    expect(rows[0]).toBe('End of day,Items,Points,Changes');
    expect(rows).toHaveLength(all('.strip tbody tr').length + 1);
  });

  test('as a drawing stands alone: its title, the names of its points, and no class of the page', async () => {
    await showSprint(closed);
    await press(button('SVG: download the drawing'));
    const [file] = saved;
    const drawing = new DOMParser().parseFromString((await file?.content) ?? '', 'image/svg+xml');
    expect(file?.name).toBe('scope-day-by-day.svg');
    expect(drawing.querySelector('parsererror')).toBeNull();
    expect(drawing.querySelectorAll('[class]')).toHaveLength(0);
    expect(drawing.documentElement.outerHTML).not.toContain('var(');
    const texts = [...drawing.querySelectorAll('svg > text')].map(({ textContent }) => textContent);
    expect(texts[0]).toBe(document.querySelector('.strip-drawing title')?.textContent);
    expect(texts).toHaveLength(all('.day-button').length + 1);
  });

  test('is every chart of the velocity', async () => {
    await showBoard(health(running), 'velocity', { conversation: heard(team) });
    expect(all('figure')).toHaveLength(2);
    expect(all('figure .chart-downloads')).toHaveLength(2);
  });
});
