import type { Telling } from '../telling';
import { RunFrame } from './run-frame';
import { RunMark } from './run-mark';
import { highest } from './run-points';
import type { RunPoint } from './run-points';
import { bandScale } from './scale';

interface Props {
  readonly points: readonly RunPoint[];
  readonly titleId: string;
  readonly title: string;
  readonly telling: Telling;
}

/** Completed work from sprint to sprint. */
export function RunDrawing({ points, ...frame }: Props) {
  return (
    <RunFrame {...frame} most={highest(points)}>
      {(y) => {
        const bands = points.map((point, index) => ({ point, y, index, count: points.length }));
        return (
          <>
            {bands.map((band) => (
              <Band key={band.point.sprintId} {...band} />
            ))}
            <Path points={points} y={y} />
            {bands.map((band) => (
              <Marks key={band.point.sprintId} {...band} />
            ))}
          </>
        );
      }}
    </RunFrame>
  );
}

interface PointProps {
  readonly point: RunPoint;
  readonly y: (value: number) => number;
  readonly index: number;
  readonly count: number;
}

function Band({ point: { limits }, y, index, count }: PointProps) {
  if (limits === null) return null;
  const { start, width } = bandScale(count);
  const [left, right] = [`${start(index)}%`, `${start(index) + width}%`];
  const [top, bottom] = [y(limits.upper), y(limits.lower)];
  return (
    <g className="run-band">
      <rect x={left} width={`${width}%`} y={top} height={bottom - top} />
      {[top, y(limits.mean), bottom].map((at, place) => (
        <line key={place} x1={left} x2={right} y1={at} y2={at} />
      ))}
    </g>
  );
}

/** From each sprint that counts to the next one that counts. */
function Path({ points, y }: Pick<PointProps, 'y'> & Pick<Props, 'points'>) {
  const counted = points.flatMap(({ completed, leftOut, sprintId }, index) =>
    completed === 'unknown' || leftOut !== null
      ? []
      : [{ x: middleOf(index, points.length), y: y(completed), sprintId }],
  );
  return counted.slice(1).map((to, index) => {
    const from = counted[index] ?? to;
    return <line key={to.sprintId} className="run-line" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
  });
}

function Marks({ point: { committed, completed, leftOut, place }, y, index, count }: PointProps) {
  const x = middleOf(index, count);
  return (
    <>
      {committed !== 'unknown' && <RunMark kind="committed" x={x} y={y(committed)} />}
      {completed !== 'unknown' && (
        <RunMark kind={leftOut === null ? place : 'left-out'} x={x} y={y(completed)} />
      )}
      {completed === 'unknown' && (
        <text className="strip-value" x={x} y={y(0) - 6} textAnchor="middle">
          ?
        </text>
      )}
    </>
  );
}

function middleOf(index: number, count: number): string {
  const { start, width } = bandScale(count);
  return `${start(index) + width / 2}%`;
}
