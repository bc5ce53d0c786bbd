import { NOTHING_HEARD, heardVersion } from '../../static/panel/live/heard-version';

const shown = { version: '1' };

describe('a version that the app tells', () => {
  test('that is the one shown reads nothing', () => {
    expect(heardVersion(NOTHING_HEARD, '1', shown, 0).read).toBe(false);
  });

  test('that is another one reads the board once while its answer is on its way', () => {
    const first = heardVersion(NOTHING_HEARD, '2', shown, 0);
    const second = heardVersion(first, '2', shown, 10_000);
    expect([first.read, second.read]).toEqual([true, false]);
  });

  test('is known once an answer came after it, whatever version that answer names', () => {
    const first = heardVersion(NOTHING_HEARD, '2', shown, 0);
    const arrived = heardVersion(first, '2', { version: '1' }, 10_000);
    expect([arrived.read, arrived.known]).toEqual([false, '2']);
  });

  test('that came while an older one was read is read too', () => {
    const first = heardVersion(NOTHING_HEARD, '2', shown, 0);
    expect(heardVersion(first, '3', shown, 10_000).read).toBe(true);
    expect(heardVersion(first, '3', { version: '2' }, 10_000).read).toBe(true);
  });

  test('for which no answer came is read once more after a minute', () => {
    const first = heardVersion(NOTHING_HEARD, '2', shown, 0);
    expect(heardVersion(first, '2', shown, 59_999).read).toBe(false);
    expect(heardVersion(first, '2', shown, 60_000).read).toBe(true);
  });
});
