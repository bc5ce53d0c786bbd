interface Props {
  /** Where its middle is. */
  readonly x: number | string;
  readonly y: number | string;
}

/** A diamond: something changed on that day. */
export function ChangeDiamond({ x, y }: Props) {
  return (
    <svg className="strip-mark" x={x} y={y} overflow="visible">
      <path d="M0-5 5 0 0 5-5 0z" />
    </svg>
  );
}

/** What the diamond means. */
export function DiamondLegend({ says }: { readonly says: string }) {
  return (
    <p className="strip-legend">
      <svg className="strip-legend-mark" viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
        <ChangeDiamond x={0} y={0} />
      </svg>
      {says}
    </p>
  );
}
