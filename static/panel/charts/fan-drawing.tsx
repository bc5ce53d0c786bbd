import type { VelocityView } from '../../../src/contract';
import type { Telling } from '../telling';
import { RunFrame } from './run-frame';
import { bandScale } from './scale';

type Steps = Extract<VelocityView['forecast'], { kind: 'fan' }>['steps'];

interface Props {
  readonly steps: Steps;
  readonly titleId: string;
  readonly title: string;
  readonly telling: Telling;
}

/** A band for each sprint ahead, from what is done in 85 of 100 cases up to what is done half of the time. */
export function FanDrawing({ steps, ...frame }: Props) {
  const { start, width } = bandScale(steps.length);
  return (
    <RunFrame {...frame} most={steps.at(-1)?.half ?? 0}>
      {(y) =>
        steps.map(({ sprints, half, most }, index) => (
          <Band key={sprints} left={start(index)} width={width} top={y(half)} bottom={y(most)} />
        ))
      }
    </RunFrame>
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
