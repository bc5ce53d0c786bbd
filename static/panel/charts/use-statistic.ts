import { useContext } from 'react';
import type { VelocityView } from '../../../src/contract';
import { formatsContext, tellingIn, unitContext } from '../telling';
import type { Telling } from '../telling';

/** Amounts of a statistic in words: items are counted, points told in the board's own unit. */
export function useStatistic(statistic: VelocityView['statistic']): Telling {
  const formats = useContext(formatsContext);
  const unit = useContext(unitContext);
  return tellingIn(formats, statistic === 'items' ? 'items' : unit);
}
