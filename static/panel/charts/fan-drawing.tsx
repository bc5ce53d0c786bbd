import type { VelocityView } from '../../../src/contract';
import type { Telling } from '../telling';
import { Grid } from './grid';
import { bandScale, lengthScale } from './scale';

type Steps = Extract<VelocityView['forecast'], { kind: 'fan' }>['steps'];

interface Props {
  readonly steps: Steps;
  readonly titleId: string;
  readonly title: string;
  readonly telling: Telling;
}

/** In pixels: the height of the drawing, and the room above the highest value. */
const HEIGHT = 220;
const ROOM_ABOVE = 12;

/** A band for each sprint ahead, from what is done in 85 of 100 cases up to what is done half of the time. */
export function FanDrawing({ steps, titleId, title, telling }: Props) {
  const most = steps.at(-1)?.half ?? 0;
  const height = lengthScale(most, HEIGHT - ROOM_ABOVE);
  const y = (value: number): number => HEIGHT - height(value);
  const { start, width } = bandScale(steps.length);
  return (
    <svg
      className="strip-drawing run-drawing"
      role="img"
      aria-labelledby={titleId}
      width="100%"
      height={HEIGHT}
    >
      <title id={titleId}>{title}</title>
      <Grid most={most} y={y} telling={telling} />
      {steps.map((step, index) => (
        <Band key={step.sprints} left={start(index)} width={width} top={y(step.half)} bottom={y(step.most)} />
      ))}
      <line className="strip-ground" x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}

interface BandProps {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Its lower edge is the surer one, and the stronger line. */
function Band({ left, width, top, bottom }: BandProps) {
  const ends = { x1: `${left}%`, x2: `${left + width}%` };
  return (
    <g className="run-band">
      <rect x={ends.x1} width={`${width}%`} y={top} height={bottom - top} />
      <line {...ends} y1={top} y2={top} />
      <line className="fan-line" {...ends} y1={bottom} y2={bottom} />
    </g>
  );
}
