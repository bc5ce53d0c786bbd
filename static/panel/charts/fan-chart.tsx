import { useId, useState } from 'react';
import type { VelocityView } from '../../../src/contract';
import { DataTable } from '../parts/data-table';
import type { Column } from '../parts/data-table';
import type { Telling } from '../telling';
import { words } from '../words';
import { ChartDownloads } from './chart-downloads';
import { FanDrawing } from './fan-drawing';
import { RunButtons } from './run-buttons';
import { useStatistic, whole } from './use-statistic';

type Step = Extract<VelocityView['forecast'], { kind: 'fan' }>['steps'][number];

/** So many sprints ahead are drawn; the field below looks farther. */
const DRAWN = 12;

interface Props {
  readonly steps: readonly Step[];
  readonly statistic: VelocityView['statistic'];
}

/** What gets done within how many sprints: drawn, reachable one by one, and as a table for those who do not see it. */
export function FanChart({ steps, statistic }: Props) {
  const telling = useStatistic(statistic);
  const title = useId();
  const [chosen, choose] = useState<number | null>(null);
  const drawn = steps.slice(0, DRAWN);
  const points = drawn.map((step) => ({
    ...{ sprintId: step.sprints, shortName: telling.number(step.sprints) },
    says: saysOf(step, telling),
  }));
  const summary = points.at(-1)?.says ?? '';
  return (
    <figure className="strip run-chart fan-chart">
      <div className="strip-scroll">
        <div className="strip-days">
          <FanDrawing steps={drawn} titleId={title} title={summary} telling={telling} />
          <RunButtons points={points} look={choose} label={words.velocity.fan.ahead} />
        </div>
      </div>
      <figcaption className="strip-caption">{points[chosen ?? -1]?.says ?? summary}</figcaption>
      <FanTable steps={drawn} telling={telling} caption={summary} />
      <ChartDownloads name={words.velocity.forecastTitle} />
    </figure>
  );
}

function saysOf({ sprints, half, most }: Step, telling: Telling): string {
  const tell = (amount: number) => telling.points(whole(amount, telling));
  return words.velocity.fan.says(sprints, telling.number(sprints), tell(half), tell(most));
}

interface TableProps {
  readonly steps: readonly Step[];
  readonly telling: Telling;
  readonly caption: string;
}

function FanTable({ steps, telling, caption }: TableProps) {
  const { ahead, half, most } = words.velocity.fan;
  const tell = (amount: number) => telling.points(whole(amount, telling));
  const columns: readonly Column<Step>[] = [
    { name: ahead, holds: 'text', tell: (step) => telling.number(step.sprints) },
    { name: half, holds: 'numbers', tell: (step) => tell(step.half) },
    { name: most, holds: 'numbers', tell: (step) => tell(step.most) },
  ];
  return (
    <div className="visually-hidden">
      <DataTable caption={caption} columns={columns} rows={steps} keyOf={({ sprints }) => sprints} />
    </div>
  );
}
