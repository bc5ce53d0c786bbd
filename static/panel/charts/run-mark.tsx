import type { VelocitySprint } from '../../../src/contract';

export type RunMarkKind = VelocitySprint['place'] | 'committed' | 'left-out';

const DOT = 'M0-4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z';

/** A dot where nothing stands out, a triangle that points to the side it lies on, a bar for what was planned. */
const SHAPES: Record<RunMarkKind, string> = {
  inside: DOT,
  unknown: DOT,
  'left-out': DOT,
  above: 'M0-7 6.5 4.5h-13z',
  below: 'M0 7 6.5-4.5h-13z',
  committed: 'M-8-1.5H8v3H-8z',
};

interface Props {
  readonly kind: RunMarkKind;
  /** Where its middle is. */
  readonly x: number | string;
  readonly y: number | string;
}

/** One mark of the run chart. */
export function RunMark({ kind, x, y }: Props) {
  return (
    <svg className={`run-mark run-mark-${kind}`} x={x} y={y} overflow="visible">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
