import { words } from '../words';
import { RunMark } from './run-mark';
import type { RunMarkKind } from './run-mark';
import type { RunPoint } from './run-points';

/** What each mark means; only those that stand in the chart. */
export function RunLegend({ points }: { readonly points: readonly RunPoint[] }) {
  return (
    <ul className="run-legend">
      {marksIn(points).map(([kind, says]) => (
        <li key={kind}>
          <svg className="run-legend-mark" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
            <RunMark kind={kind} x={0} y={0} />
          </svg>
          {says}
        </li>
      ))}
      {points.some(({ limits }) => limits !== null) && (
        <li>
          <span className="run-legend-band" /> {words.velocity.legendLimits}
        </li>
      )}
    </ul>
  );
}

function marksIn(points: readonly RunPoint[]): readonly (readonly [RunMarkKind, string])[] {
  const { legendCompleted, legendCommitted, legendAbove, legendBelow, legendLeftOut } = words.velocity;
  const marks: readonly (readonly [RunMarkKind, string, boolean])[] = [
    ['inside', legendCompleted, true],
    ['committed', legendCommitted, true],
    ['above', legendAbove, points.some(({ place }) => place === 'above')],
    ['below', legendBelow, points.some(({ place }) => place === 'below')],
    ['left-out', legendLeftOut, points.some(({ leftOut }) => leftOut !== null)],
  ];
  return marks.flatMap(([kind, says, drawn]) => (drawn ? [[kind, says] as const] : []));
}
