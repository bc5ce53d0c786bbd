import { promiseRange } from '../measures/promise-range';
import { spreadRange } from '../measures/spread-range';
import { evidence, measured, unknown } from './readings';
import { defineSignal, type Past } from './signal';
import { statisticOf } from './sprint-sizes';
import { threshold } from './thresholds';
import { velocityPoints } from './velocity-points';

/** How wide the range is that can be promised; a pattern when the spread is surely above 0.30, kept when it is surely below. */
export const velocitySpread = defineSignal({
  id: 'velocity-spread',
  asks: 'How wide is the range that can be promised for the next sprint?',
  keeps: 'The range that can be promised for the next sprint is narrow.',
  needs: 8,
  hintNeeds: 9,
  lasting: true,
  read(past) {
    const points = velocityPoints(past);
    if (points.length < threshold('spreadNeeds')) return unknown(TOO_FEW);
    const values = points.map(({ completed }) => completed);
    const spread = spreadRange(values, threshold('spreadLevel'));
    const promise = promiseRange(values);
    if (spread.kind === 'unknown') return spread;
    if (promise.kind === 'unknown') return promise;
    return measured({
      value: {
        lower: promise.lower,
        upper: promise.upper,
        spread: spread.deviation,
        sprints: points.length,
      },
      says: `The next sprint: between ${String(Math.floor(promise.lower))} and ${String(Math.ceil(promise.upper))} ${unit(past)}, in 8 of 10 cases.`,
      seen: true,
      pattern: spread.lower > threshold('spread'),
      kept: spread.upper < threshold('spread'),
      evidence: points.map(({ sprintId, at, completed }) =>
        evidence(sprintId, null, at, `completed ${String(Math.round(completed * 10) / 10)} ${unit(past)}`),
      ),
    });
  },
});

const TOO_FEW = 'It takes eight closed sprints of like length.';

function unit(past: Past): string {
  const { estimation } = past.board;
  if (statisticOf(past.board, past.closed) === 'items') return 'items';
  return estimation.kind === 'field' && estimation.unit === 'seconds' ? 'seconds' : 'points';
}
