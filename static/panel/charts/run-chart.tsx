import { useId, useState } from 'react';
import type { VelocityView } from '../../../src/contract';
import type { Telling } from '../telling';
import { words } from '../words';
import { ChartDownloads } from './chart-downloads';
import { RunButtons } from './run-buttons';
import { RunDrawing } from './run-drawing';
import { RunLegend } from './run-legend';
import { amountSays, runPoints } from './run-points';
import type { RunPoint } from './run-points';
import { RunTable } from './run-table';
import { useStatistic } from './use-statistic';

type Props = Pick<VelocityView, 'sprints' | 'statistic'>;

/** Completed work sprint by sprint: drawn, reachable point by point, and as a table for those who do not see it. */
export function RunChart({ sprints, statistic }: Props) {
  const telling = useStatistic(statistic);
  const title = useId();
  const [chosen, choose] = useState<number | null>(null);
  const points = runPoints(sprints, telling);
  const summary = summaryOf(points, telling);
  return (
    <figure className="strip run-chart">
      <div className="strip-scroll">
        <div className="strip-days">
          <RunDrawing points={points} titleId={title} title={summary} telling={telling} />
          <RunButtons points={points} look={choose} />
        </div>
      </div>
      <figcaption className="strip-caption">
        {chosen === null ? summary : (points[chosen]?.says ?? summary)}
      </figcaption>
      <RunLegend points={points} />
      <RunTable points={points} telling={telling} />
      <ChartDownloads name={words.velocity.title} />
    </figure>
  );
}

/** The chart in one sentence. */
function summaryOf(points: readonly RunPoint[], telling: Telling): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  if (points.length === 1) return words.velocity.chartOnly(first.name);
  return words.velocity.chart(first.name, last.name, amountSays(last.completed, telling));
}
