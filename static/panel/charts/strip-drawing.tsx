import { ChangeDiamond } from './change-diamond';
import { bandScale, lengthScale } from './scale';
import type { DrawnDay } from './strip-days';

interface Props {
  readonly days: readonly DrawnDay[];
  readonly titleId: string;
  readonly title: string;
}

/** In pixels: the height of the drawing, and the room above the bars for marks and values. */
const HEIGHT = 132;
const ROOM_ABOVE = 40;

/** How much of its band a bar leaves free on each side, in parts of the band. */
const GAP = 0.14;

/** The bars of the strip. Places are percentages, so it fits any width without stretching a letter. */
export function StripDrawing({ days, titleId, title }: Props) {
  const most = Math.max(...days.map(({ value }) => value));
  const height = lengthScale(most, HEIGHT - ROOM_ABOVE);
  return (
    <svg className="strip-drawing" role="img" aria-labelledby={titleId} width="100%" height={HEIGHT}>
      <title id={titleId}>{title}</title>
      {days.map((day, index) => (
        <Bar key={day.at} day={day} height={height(day.value)} index={index} count={days.length} />
      ))}
      <line className="strip-ground" x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}

interface BarProps {
  readonly day: DrawnDay;
  readonly height: number;
  readonly index: number;
  readonly count: number;
}

function Bar({ day, height, index, count }: BarProps) {
  const { start, width } = bandScale(count);
  const middle = `${start(index) + width / 2}%`;
  const top = HEIGHT - height;
  return (
    <g className={day.changes > 0 ? 'strip-day strip-day-changed' : 'strip-day'}>
      <rect
        x={`${start(index) + width * GAP}%`}
        width={`${width * (1 - 2 * GAP)}%`}
        y={top}
        height={height}
        rx="2"
      />
      {day.differs && (
        <text className="strip-value" x={middle} y={top - 5} textAnchor="middle">
          {day.shownValue}
        </text>
      )}
      {day.changes > 0 && <ChangeDiamond x={middle} y={top - (day.differs ? 28 : 12)} />}
    </g>
  );
}
