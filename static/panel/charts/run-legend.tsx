import { words } from '../words';
import { RunMark } from './run-mark';
import type { RunMarkKind } from './run-mark';
import type { RunPoint } from './run-points';

/** What each mark means; only those that stand in the chart. */
export function RunLegend({ points }: { readonly points: readonly RunPoint[] }) {
  const entries: readonly (readonly [RunMarkKind, string, boolean])[] = [
    ['inside', words.velocity.legendCompleted, true],
    ['committed', words.velocity.legendCommitted, true],
    ['above', words.velocity.legendAbove, points.some(({ place }) => place === 'above')],
    ['below', words.velocity.legendBelow, points.some(({ place }) => place === 'below')],
    ['left-out', words.velocity.legendLeftOut, points.some(({ leftOut }) => leftOut !== null)],
  ];
  return (
    <ul className="run-legend">
      {entries
        .filter(([, , drawn]) => drawn)
        .map(([kind, says]) => (
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
