import { placesByLimits, secondPointOutside } from '../measures/points-outside';
import { runOnOneSide } from '../measures/runs';
import { evidence, measured, unknown } from './readings';
import { defineSignal } from './signal';
import { threshold } from './thresholds';
import { type VelocityPoint, velocityPoints } from './velocity-points';

/** Whether a sprint lies outside what the ones before it make us expect; a pattern when a second one does among three, or eight in a row lie on one side. */
export const velocity = defineSignal({
  id: 'velocity',
  asks: 'Is a sprint outside what the sprints before it would make you expect?',
  needs: 7,
  hintNeeds: 8,
  // Its rule itself asks for two of three sprints, or for eight in a row.
  lasting: false,
  read(past) {
    const points = velocityPoints(past);
    if (points.length < threshold('velocityNeedsClosed')) return unknown(TOO_FEW);
    const places = placesByLimits(points.map(({ completed }) => completed));
    const outside = points.filter((_, place) => isOutside(places[place]));
    const recent = outside.filter((point) => points.slice(-threshold('patternWindow')).includes(point));
    return measured({
      value: { sprints: points.length, outside: recent.length },
      says: recent.length === 0 ? 'Ordinary variation.' : inWords(recent.length),
      pattern: isPattern(points),
      evidence: recent.map(({ sprintId, at }) =>
        evidence(sprintId, null, at, 'lies outside what the sprints before it would make you expect'),
      ),
    });
  },
});

const TOO_FEW = 'It takes seven closed sprints of like length: six before the one that is judged.';

function isOutside(place: string | undefined): boolean {
  return place === 'above' || place === 'below';
}

function inWords(count: number): string {
  const one = '1 of the last five sprints lies outside what the ones before it would make you expect.';
  return count === 1
    ? one
    : `${String(count)} of the last five sprints lie outside what the ones before them would make you expect.`;
}

function isPattern(points: readonly VelocityPoint[]): boolean {
  const values = points.map(({ completed }) => completed);
  const second = secondPointOutside(values);
  const run = runOnOneSide(values);
  return (second.kind === 'measured' && second.seen) || (run.kind === 'measured' && run.side !== 'neither');
}
