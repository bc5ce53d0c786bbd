/** @jest-environment jsdom */
import './bridge';
import { act } from 'react';
import type { BoardHealth, VelocityView } from '../../src/contract';
import { formatsFor } from '../../static/panel/formats';
import { forecastSays } from '../../static/panel/parts/forecast-steps';
import { tellingIn } from '../../static/panel/telling';
import { health, running } from './made-answers';
import { points, sprintOf, steps, team } from './made-conversation';
import { all, focus, press, read, settle, text, type } from './page';
import { heard, showBoard } from './shown';

function showVelocity(
  changed: Partial<VelocityView> = {},
  unit: BoardHealth['unit'] = 'points',
): Promise<void> {
  const conversation = heard({ ...team, velocity: [{ ...points, ...changed }] });
  return showBoard(health(running, { unit }), 'velocity', { conversation });
}

const buttons = (): HTMLElement[] => all('section:first-of-type .run-button') as HTMLElement[];
const sprintButton = (index: number): HTMLElement => buttons()[index] as HTMLElement;

describe('the run chart', () => {
  test('has one stop of the Tab key and the arrow keys from sprint to sprint', async () => {
    await showVelocity();
    expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    focus(sprintButton(0));
    type(sprintButton(0), 'ArrowRight');
    expect(document.activeElement).toBe(buttons()[1]);
    type(sprintButton(1), 'End');
    expect(document.activeElement).toBe(buttons()[11]);
    type(sprintButton(11), 'Home');
    expect(document.activeElement).toBe(buttons()[0]);
  });

  test('says of each sprint the same to eyes, ears and pointer', async () => {
    await showVelocity();
    focus(sprintButton(7));
    const says =
      'Sprint 8: 23 points completed, 30 points planned at the start; the sprints before made you expect 10 to 34: inside that.';
    expect(buttons()[7]?.getAttribute('aria-label')).toBe(says);
    expect(buttons()[7]?.title).toBe(says);
    expect(read(document.querySelector('.strip-caption'))).toBe(says);
  });

  test('is a table too, with a row for each sprint', async () => {
    await showVelocity();
    const rows = all('section:first-of-type figure table tbody tr').map((row) => [...row.children].map(read));
    expect(rows).toHaveLength(12);
    expect(rows[7]).toEqual(['Sprint 8', '23 points', '30 points', '10 to 34 points', 'inside that', 'yes']);
  });

  test('marks what lies outside by its shape, and nothing else so', async () => {
    await showVelocity({
      sprints: [
        sprintOf(7),
        sprintOf(8, { place: 'above', completed: 40 }),
        sprintOf(9, { place: 'below', completed: 5 }),
      ],
    });
    expect(all('.run-drawing .run-mark-above, .run-drawing .run-mark-below')).toHaveLength(2);
    expect(new Set(['inside', 'above', 'below'].map((kind) => shapeOf(kind))).size).toBe(3);
  });

  test('leaves a sprint out with its reason, hollow and beside the line', async () => {
    const leftOut = { leftOut: 'by-the-team', leftOutBecause: 'Half of us were ill', limits: null } as const;
    await showVelocity({ sprints: [sprintOf(7), sprintOf(8, leftOut), sprintOf(9)] });
    expect(all('.run-drawing .run-mark-left-out')).toHaveLength(1);
    expect(all('.run-line')).toHaveLength(1);
    expect(buttons()[1]?.title).toContain('left out by the team: Half of us were ill');
    expect(read(document.querySelector('figure tbody tr:nth-child(2)'))).toContain('Half of us were ill');
  });

  test('keeps unknown a word: no point at zero', async () => {
    const unknown = {
      completed: 'unknown',
      leftOut: 'cannot-be-told',
      limits: null,
      place: 'unknown',
    } as const;
    await showVelocity({ sprints: [sprintOf(7), sprintOf(8, unknown)] });
    expect(all('.run-drawing .run-mark-inside')).toHaveLength(1);
    expect(read(document.querySelector('figure tbody tr:nth-child(2)'))).toContain('unknown');
    expect(text()).not.toContain('NaN');
  });

  test('of a single sprint or of nothing completed still stands', async () => {
    await showVelocity({ sprints: [sprintOf(1, { completed: 0, committed: 0 })] });
    expect(document.querySelector('.run-drawing')?.outerHTML).not.toContain('NaN');
  });

  test('tells seconds as hours', async () => {
    await showVelocity({ sprints: [sprintOf(1, { completed: 7200, committed: 'unknown' })] }, 'seconds');
    expect(buttons()[0]?.title).toContain('2 hours completed, unknown planned at the start');
  });

  function shapeOf(kind: string): string | null | undefined {
    return document.querySelector(`.run-drawing .run-mark-${kind} path`)?.getAttribute('d');
  }
});

describe('the velocity in words', () => {
  test('says the range that can be promised, in whole points', async () => {
    await showVelocity({ promise: { kind: 'range', lower: 12.4, upper: 40.6 } });
    expect(text()).toContain('The next sprint: between 12 and 41 points, in 8 of 10 cases.');
  });

  test('says why nothing can be promised or forecast, and no trend without a word for it', async () => {
    const unsaid = { kind: 'unknown', because: 'It takes seven closed sprints.' } as const;
    await showVelocity({ provisional: true, promise: unsaid, trend: unsaid, forecast: unsaid });
    expect(all('.promise, .quiet-box').map(read)).toEqual([unsaid.because, unsaid.because]);
    expect(text()).toContain('Provisional');
    expect(text()).not.toContain('Trend');
  });

  test('is switched from points to items where there are both', async () => {
    await showBoard(health(running), 'velocity', { conversation: heard(team) });
    const [, items] = all('input[type=radio]') as HTMLElement[];
    await press(items as HTMLElement);
    expect(text()).toContain('between 12 and 41 items');
  });

  test('has no switch where there is one view', async () => {
    await showVelocity();
    expect(all('input[type=radio]')).toHaveLength(0);
  });

  test('without a closed sprint says why', async () => {
    await showVelocity({ sprints: [] });
    expect(text()).toContain('No velocity yet');
  });
});

describe('the fan of the forecast', () => {
  const fan = (selector: string): Element[] => all(`.fan-chart ${selector}`);

  test('is drawn twelve sprints ahead, each with the same text for eyes, ears and pointer', async () => {
    await showVelocity();
    const says =
      'Within 3 sprints: half of the time at least 108 points, in 85 of 100 cases at least 90 points.';
    const third = fan('.run-button')[2] as HTMLElement;
    focus(third);
    expect([third.title, third.getAttribute('aria-label'), read(fan('.strip-caption')[0] ?? null)]).toEqual([
      ...[says, says, says],
    ]);
    expect(fan('.run-band')).toHaveLength(12);
  });

  test('is a table too, and says what it finds', async () => {
    await showVelocity();
    expect(fan('tbody tr').map((row) => [...row.children].map(read))[0]).toEqual([
      ...['1', '36 points', '30 points'],
    ]);
    expect(read(fan('svg title')[0] ?? null)).toContain('Within 12 sprints: half of the time at least 432');
  });

  test('of nothing at all still stands', async () => {
    await showVelocity({ forecast: { kind: 'fan', steps: [{ sprints: 1, half: 0, most: 0 }] } });
    expect(fan('svg')[0]?.outerHTML).not.toContain('NaN');
    expect(text()).toContain('Within one sprint: half of the time at least 0 points');
  });
});

describe('the forecast', () => {
  const told = (typed: string, unit: BoardHealth['unit'] = 'points'): string | null =>
    forecastSays(typed, steps, tellingIn(formatsFor('en-GB', 'UTC'), unit));

  test('is the smallest number of sprints that reaches the work left', () => {
    expect(told('310')).toBe(
      '310 points left: half of the time done within 9 sprints, in 85 of 100 cases within 11.',
    );
  });

  test.each([
    ['30', 'one sprint, in 85 of 100 cases within one sprint.'],
    ['30.5', 'one sprint, in 85 of 100 cases within 2.'],
    ['36', 'one sprint, in 85 of 100 cases within 2.'],
    ['900', '25 sprints, in 85 of 100 cases within 30.'],
  ])('at the edge: %s left', (left, ends) => {
    expect(told(left)?.endsWith(ends)).toBe(true);
  });

  test('beyond the last step says so', () => {
    expect(told('901')).toContain('within 26 sprints, in 85 of 100 cases not certain within 30');
    expect(told('1081')).toContain('half of the time it takes more than 30 sprints');
  });

  test.each(['', '0', '-3', 'x', 'Infinity'])('%j is no work left', (typed) => {
    expect(told(typed)).toBeNull();
  });

  test('takes hours where seconds are told as hours', () => {
    expect(told('0.1', 'seconds')).toContain('0.1 hours left: half of the time done within 10 sprints');
  });

  test('answers as it is typed', async () => {
    await showVelocity();
    const field = document.querySelector('input[type=number]') as HTMLInputElement;
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '310');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle();
    expect(text()).toContain('310 points left: half of the time done within 9 sprints');
  });
});
