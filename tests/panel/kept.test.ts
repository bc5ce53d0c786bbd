/** @jest-environment jsdom */
import { keep, kept } from '../../static/panel/kept';

const refuse = (method: 'getItem' | 'setItem') =>
  jest.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('refused', 'QuotaExceededError');
  });

afterEach(() => {
  jest.restoreAllMocks();
});

test('what a full browser does not take is newer than what it kept before', () => {
  keep('a', 'before');
  refuse('setItem');
  keep('a', 'now');
  expect(kept('a')).toBe('now');
});

test('once the browser takes it again, nothing older stands before it', () => {
  const refused = refuse('setItem');
  keep('b', 'while refused');
  refused.mockRestore();
  keep('b', 'taken');
  localStorage.setItem('b', 'by another page');
  expect(kept('b')).toBe('by another page');
});

test('a browser that shows nothing has kept nothing', () => {
  keep('c', 'there');
  refuse('getItem');
  expect(kept('c')).toBeNull();
});
