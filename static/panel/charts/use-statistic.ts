import { useContext } from 'react';
import type { VelocityView } from '../../../src/contract';
import { formatsContext, tellingIn, unitContext } from '../telling';
import type { Telling } from '../telling';

const SECONDS_AN_HOUR = 3600;

/** A computed amount in whole points, hours or items: what is behind the point would only look exact. */
export function whole(amount: number, { unit }: Telling): number {
  return unit === 'seconds' ? Math.round(amount / SECONDS_AN_HOUR) * SECONDS_AN_HOUR : Math.round(amount);
}

/** Amounts of a statistic in words: items are counted, points told in the board's own unit. */
export function useStatistic(statistic: VelocityView['statistic']): Telling {
  const formats = useContext(formatsContext);
  const unit = useContext(unitContext);
  return tellingIn(formats, statistic === 'items' ? 'items' : unit);
}
