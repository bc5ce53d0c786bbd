import { latestPlaces, secondPointOutside } from '../measures/points-outside';
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
  hintNeeds: 9,
  // A run of eight shows at one close in twenty of a steady team, so that it has to hold at the next one, too.
  lasting: true,
  read(past) {
    const points = velocityPoints(past);
    if (points.length < threshold('velocityNeedsClosed')) return unknown(TOO_FEW);
    const outside = recentlyOutside(points);
    const run = runOf(points);
    return measured({
      value: { sprints: points.length, outside: outside.length, run: run.length },
      says: inWords(outside.length, run.length),
      seen: outside.length > 0 || run.length > 0,
      pattern: hasSecondPoint(points) || run.length > 0,
      evidence: run.length > 0 ? run.map(beside) : outside.map(beyond),
    });
  },
});

const TOO_FEW = 'It takes seven closed sprints of like length: six before the one that is judged.';

type Placed = VelocityPoint & { readonly place: 'above' | 'below' };

/** Each of the last five is judged by all sprints before it. */
function recentlyOutside(points: readonly VelocityPoint[]): Placed[] {
  const window = threshold('patternWindow');
  const places = latestPlaces(
    points.map(({ completed }) => completed),
    window,
  );
  return points.slice(-window).flatMap((point, index) => {
    const place = places[index];
    return place === 'above' || place === 'below' ? [{ ...point, place }] : [];
  });
}

function hasSecondPoint(points: readonly VelocityPoint[]): boolean {
  const second = secondPointOutside(points.map(({ completed }) => completed));
  return second.kind === 'measured' && second.seen;
}

/** The newest sprints when they run on one side; none when they do not, or there are too few to tell. */
function runOf(points: readonly VelocityPoint[]): readonly VelocityPoint[] {
  const run = runOnOneSide(points.map(({ completed }) => completed));
  return run.kind === 'measured' && run.side !== 'neither' ? points.slice(-run.length) : [];
}

function inWords(outside: number, run: number): string {
  if (run > 0) return `The last ${String(run)} sprints all lie on one side of what was usual before them.`;
  if (outside === 0) return 'Ordinary variation.';
  return outside === 1
    ? '1 of the last five sprints lies outside what the ones before it would make you expect.'
    : `${String(outside)} of the last five sprints lie outside what the ones before them would make you expect.`;
}

function beyond({ sprintId, at, place }: Placed) {
  return evidence(sprintId, null, at, `lies ${place} what the sprints before it would make you expect`);
}

function beside({ sprintId, at }: VelocityPoint) {
  return evidence(sprintId, null, at, 'lies on the same side of what was usual as those around it');
}
