import { promiseRange } from '../measures/promise-range';
import { spreadRange } from '../measures/spread-range';
import { amountInWords, unitOf, wholeNumber } from './amount-words';
import { evidence, measured, unknown } from './readings';
import { defineSignal } from './signal';
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
    const { board } = past;
    const statistic = statisticOf(board, past.closed);
    const points = velocityPoints(past, statistic);
    if (points.length < threshold('spreadNeeds')) return unknown(TOO_FEW);
    const values = points.map(({ completed }) => completed);
    const spread = spreadRange(values, threshold('spreadLevel'));
    const promise = promiseRange(values);
    if (spread.kind === 'unknown') return spread;
    if (promise.kind === 'unknown') return promise;
    const { lower, upper, casesInTen } = promise;
    const range = [lower, upper].map((amount) => wholeNumber(amount, statistic, board)).join(' and ');
    return measured({
      value: { lower, upper, spread: spread.deviation, sprints: points.length },
      says: `The next sprint: between ${range} ${unitOf(statistic, board)}, in ${String(casesInTen)} of 10 cases.`,
      seen: true,
      pattern: spread.lower > threshold('spread'),
      kept: spread.upper < threshold('spread'),
      evidence: points.map(({ sprintId, at, completed }) =>
        evidence(sprintId, null, at, `completed ${amountInWords(completed, statistic, board)}`),
      ),
    });
  },
});

const TOO_FEW = 'It takes eight closed sprints of like length.';
