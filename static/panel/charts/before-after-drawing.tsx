import type { GroupPoint } from './group-points';
import { bandScale, lengthScale } from './scale';

interface Props {
  readonly points: readonly GroupPoint[];
  readonly titleId: string;
  readonly title: string;
}

/** In pixels: where the ground is, and the room above the highest dot for its figure. */
const GROUND = 96;
const ROOM_ABOVE = 34;

/** A dot for each sprint with its figure above: hollow before, filled in the tries, and a line between both. */
export function BeforeAfterDrawing({ points, titleId, title }: Props) {
  const height = lengthScale(Math.max(...points.map(heightOf)), GROUND - ROOM_ABOVE);
  const { start, width } = bandScale(points.length);
  const parting = `${start(points.findIndex(({ group }) => group === 'after'))}%`;
  return (
    <svg className="strip-drawing" role="img" aria-labelledby={titleId} width="100%" height={GROUND}>
      <title id={titleId}>{title}</title>
      <line className="parting" x1={parting} x2={parting} y1="0" y2={GROUND} />
      {points.map((point, index) => (
        <Figure
          key={point.sprintId}
          point={point}
          x={`${start(index) + width / 2}%`}
          y={GROUND - 8 - height(heightOf(point))}
        />
      ))}
      <line className="strip-ground" x1="0" x2="100%" y1={GROUND - 0.5} y2={GROUND - 0.5} />
    </svg>
  );
}

function heightOf({ figure }: GroupPoint): number {
  return figure === 'unknown' ? 0 : figure;
}

interface FigureProps {
  readonly point: GroupPoint;
  readonly x: string;
  readonly y: number;
}

/** An unknown figure has no dot: it is no zero. */
function Figure({ point: { figure, group, shown }, x, y }: FigureProps) {
  const isKnown = figure !== 'unknown';
  return (
    <>
      {isKnown && <circle className={`dot-${group}`} cx={x} cy={y} r="4.5" />}
      <text className="strip-value" x={x} y={y - 9} textAnchor="middle">
        {isKnown ? shown : '?'}
      </text>
    </>
  );
}
