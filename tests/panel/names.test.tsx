/** @jest-environment jsdom */
import './bridge';
import { change, closed, item, noLedger, planned, running, scopeRow } from './made-answers';
import { all, read } from './page';
import { showSprint } from './shown';

describe('names that look like something else', () => {
  const names = [
    '<img src=x onerror="alert(1)"><b>bold</b>',
    'עברית وعربي',
    '🎉👩‍👩‍👧 party',
    '__proto__',
    'constructor',
    'x'.repeat(255),
  ];

  test.each(names)('%s is text', async (name) => {
    const row = { ...scopeRow, item: item(1, name) };
    await showSprint({
      ...running,
      name,
      goal: name,
      items: [row],
      changes: [{ ...change, item: item(1, name) }],
    });
    expect(read(document.querySelector('.sprint-name bdi'))).toBe(name);
    expect(read(document.querySelector('.goal bdi'))).toBe(name);
    expect(all('.item-summary').map(read)).toEqual([name, name]);
    expect(all('img, b')).toHaveLength(0);
  });

  test('a key that is no key cannot leave its path', async () => {
    const strange = { kind: 'visible', id: '1', key: '../../x?y#z', summary: 'A' } as const;
    await showSprint({ ...running, items: [{ ...scopeRow, item: strange }], changes: [] });
    expect(document.querySelector('.item-key')?.getAttribute('href')).toBe('/browse/..%2F..%2Fx%3Fy%23z');
  });
});

describe('every view', () => {
  const answers = { running, closed, planned, noLedger, none: null };

  test.each(Object.entries(answers))('%s has its headings in order and no inline style', async (_, shown) => {
    await showSprint(shown);
    const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1));
    expect(all('[style], style')).toHaveLength(0);
  });
});
