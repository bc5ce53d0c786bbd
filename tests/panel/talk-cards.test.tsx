/** @jest-environment jsdom */
import { act } from 'react';
import { asked } from './bridge';
import { TalkCards } from '../../static/panel/check-in/talk-cards';
import { statements } from './made-check-in';
import { button, leave, press, read, show, text } from './page';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  leave();
  jest.useRealTimers();
});

const count = () => read(document.querySelector('[aria-live=assertive]'));
const second = () => act(() => jest.advanceTimersByTime(1000));

describe('talk cards', () => {
  test('show one statement at a time, and go round', async () => {
    await show(<TalkCards statements={statements.slice(0, 2)} />);
    expect(text()).toContain('Card 1 of 2Statement 1.');
    await press(button('Next card'));
    expect(text()).toContain('Card 2 of 2Statement 2.');
    await press(button('Next card'));
    await press(button('Previous card'));
    expect(text()).toContain('Card 2 of 2Statement 2.');
  });

  test('count down from three, read out, and then everybody shows', async () => {
    await show(<TalkCards statements={statements} />);
    expect(count()).toContain('everybody holds up one finger');
    await press(button('Show at the same time'));
    expect(count()).toBe('3');
    second();
    expect(count()).toBe('2');
    second();
    expect(count()).toBe('1');
    second();
    expect(count()).toContain('Now!');
    second();
    expect(count()).toContain('Now!');
  });

  test('begin anew with the next statement', async () => {
    await show(<TalkCards statements={statements} />);
    await press(button('Show at the same time'));
    second();
    await press(button('Next card'));
    second();
    expect(count()).toContain('everybody holds up one finger');
  });

  test('send nothing', async () => {
    await show(<TalkCards statements={statements} />);
    await press(button('Show at the same time'));
    for (let seconds = 0; seconds < 3; seconds += 1) second();
    expect(count()).toContain('Now!');
    expect(asked('answerRound')).toEqual([]);
  });

  test('without a statement there are none', async () => {
    await show(<TalkCards statements={[]} />);
    expect(text()).toBe('');
  });
});
