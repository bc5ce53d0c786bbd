import type { ReactNode } from 'react';
import type { Telling } from '../telling';
import { Grid } from './grid';
import { lengthScale } from './scale';

interface Props {
  readonly most: number;
  readonly titleId: string;
  readonly title: string;
  readonly telling: Telling;
  /** The drawing itself, by how far from the top a value lies. */
  readonly children: (y: (value: number) => number) => ReactNode;
}

/** In pixels: the height of the drawing, and the room above the highest value for a mark. */
const HEIGHT = 220;
const ROOM_ABOVE = 12;

/** What is drawn from sprint to sprint, on its lines. Places are percentages, so it fits any width without stretching a letter. */
export function RunFrame({ most, titleId, title, telling, children }: Props) {
  const height = lengthScale(most, HEIGHT - ROOM_ABOVE);
  const y = (value: number): number => HEIGHT - height(value);
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
      {children(y)}
      <line className="strip-ground" x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}
