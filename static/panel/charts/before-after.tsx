import { useId, useState } from 'react';
import type { FactsShown } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';
import { BeforeAfterDrawing } from './before-after-drawing';
import { BeforeAfterTable } from './before-after-table';
import { ChartDownloads } from './chart-downloads';
import { groupPoints } from './group-points';
import { RunButtons } from './run-buttons';

/** What was seen sprint by sprint, before and during the tries: drawn, reachable one by one, and as a table. */
export function BeforeAfterChart({ facts }: { readonly facts: FactsShown }) {
  const telling = useTelling();
  const title = useId();
  const [chosen, choose] = useState<number | null>(null);
  const points = groupPoints(facts, telling);
  if (points.length === 0) return null;
  return (
    <figure className="strip before-after">
      <div className="strip-scroll">
        <div className="strip-days">
          <BeforeAfterDrawing points={points} titleId={title} title={facts.says} />
          <RunButtons points={points} look={choose} />
        </div>
      </div>
      <figcaption className="strip-caption">
        <bdi>{points[chosen ?? -1]?.says ?? facts.asks}</bdi>
      </figcaption>
      <p className="run-legend" aria-hidden="true">
        ○ {words.experiments.groups.before} ● {words.experiments.groups.after}
      </p>
      <BeforeAfterTable points={points} caption={facts.says} />
      <ChartDownloads name={facts.asks} />
    </figure>
  );
}
