import { useId, useState } from 'react';
import type { ChangeRow, ClosedSprint, StripDay } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';
import { ChartDownloads } from './chart-downloads';
import { DiamondLegend } from './change-diamond';
import { DayButtons } from './day-buttons';
import { StripDrawing } from './strip-drawing';
import { drawnDays, sizeOf } from './strip-days';
import { StripTable } from './strip-table';

interface Props {
  readonly strip: ClosedSprint['strip'];
  readonly changes: readonly ChangeRow[];
  /** Leads to a change in the ledger, by its place there. */
  readonly showChange: (index: number) => void;
}

/** The scope at the end of each day, drawn, reachable day by day, and as a table for those who do not see it. */
export function ScopeStrip({ strip, changes, showChange }: Props) {
  if (strip !== 'unknown' && strip.length === 0) return null;
  return (
    <section className="section" aria-labelledby="scope-by-day">
      <h3 id="scope-by-day" className="section-title">
        {words.scopeByDay}
      </h3>
      {strip === 'unknown' ? (
        <p className="quiet-box">{words.scopeUnknownWhy}</p>
      ) : (
        <Strip strip={strip} changes={changes} showChange={showChange} />
      )}
    </section>
  );
}

function Strip({ strip, changes, showChange }: Props & { readonly strip: readonly StripDay[] }) {
  const telling = useTelling();
  const title = useId();
  const [chosen, choose] = useState<number | null>(null);
  const days = drawnDays(strip, changes, telling);
  const summary = summaryOf(strip, telling);
  return (
    <figure className="strip">
      <div className="strip-scroll">
        <div className="strip-days">
          <StripDrawing days={days} titleId={title} title={summary} />
          <DayButtons days={days} look={choose} showChange={showChange} />
        </div>
      </div>
      <figcaption className="strip-caption">
        {chosen === null ? summary : (days[chosen]?.says ?? summary)}
      </figcaption>
      {changes.length > 0 && <DiamondLegend says={words.legend} />}
      <StripTable strip={strip} caption={words.scopeByDay} />
      <ChartDownloads name={words.scopeByDay} />
    </figure>
  );
}

/** The strip in one sentence. */
function summaryOf(strip: readonly StripDay[], telling: Telling): string {
  const first = strip[0];
  const last = strip.at(-1);
  if (first === undefined || last === undefined) return '';
  const size = sizeOf(last, telling);
  const days = telling.number(strip.length);
  const changed = strip.filter(({ changes }) => changes > 0).length;
  if (strip.length === 1) return words.scopeFirstDay(size);
  if (changed === 0) return words.scopeSteady(size, days);
  return words.scopeFromTo(sizeOf(first, telling), size, telling.number(changed), days);
}
