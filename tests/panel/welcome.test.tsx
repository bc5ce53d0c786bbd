/** @jest-environment jsdom */
import './bridge';
import { always, failed, openAtFirst } from './app';
import { all, button, leave, press, read, settle, text, type } from './page';

const OPEN = 'Welcome: what this is';
const welcome = () => read(document.querySelector('.welcome'));

afterEach(() => {
  leave();
  localStorage.clear();
  jest.restoreAllMocks();
});

describe('the welcome', () => {
  test('stands above the facts at the first open, takes no focus, and the facts are there', async () => {
    await openAtFirst();
    expect(welcome()).toContain('1 of 2: What is read, and what is never shown');
    expect(document.activeElement).toBe(document.body);
    expect(all('.figure')).toHaveLength(3);
  });

  test('has a second step and the way back, on one button that keeps the focus', async () => {
    await openAtFirst();
    await press(button('Next'));
    expect(welcome()).toContain('2 of 2: Who sees what, and where to begin');
    expect(read(document.activeElement)).toBe('Back');
    await press(button('Back'));
    expect(welcome()).toContain('1 of 2');
  });

  test('never comes again by itself once it was closed', async () => {
    await openAtFirst();
    await press(button('Close the welcome'));
    expect(welcome()).toBe('');
    expect(document.activeElement).toBe(button(OPEN));
    await openAtFirst();
    expect(welcome()).toBe('');
  });

  test('can be asked for again: then it takes the focus, and Escape closes it and gives the focus back', async () => {
    localStorage.setItem('trust-signals.welcome', 'closed');
    await openAtFirst();
    await press(button(OPEN));
    const box = document.querySelector<HTMLElement>('.welcome');
    expect(box).not.toBeNull();
    expect(document.activeElement).toBe(box);
    if (box !== null) type(box, 'Escape');
    await settle();
    expect(welcome()).toBe('');
    expect(document.activeElement).toBe(button(OPEN));
  });

  test('stays closed while the page is open in a browser that keeps nothing', async () => {
    for (const way of ['getItem', 'setItem'] as const)
      jest.spyOn(Storage.prototype, way).mockImplementation(() => {
        throw new Error('denied');
      });
    await openAtFirst();
    await press(button('Close the welcome'));
    await openAtFirst();
    expect(welcome()).toBe('');
  });

  test('does not stand before a board that is off', async () => {
    await openAtFirst({ board: always(failed('board-off')) });
    expect(welcome()).toBe('');
    expect(text()).not.toContain('What is read, and what is never shown');
  });
});
