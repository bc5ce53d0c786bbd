import { instant, type Instant } from '../domain/model/instant';
import type { Sprint } from '../domain/model/sprint';
import { withMargin } from './jql';

/**
 * Work that was removed from a sprint was changed after the sprint's start, so everything changed since the earliest
 * start is scanned, with a day's margin. `null` = no sprint has started, so nothing can have been removed.
 */
export function scanStart(sprints: readonly Sprint[]): Instant | null {
  const starts = sprints
    .filter(({ state }) => state !== 'future')
    .flatMap(({ activatedDate, startDate, recorded }) => [activatedDate, startDate, recorded?.startedAt])
    .filter((start) => typeof start === 'number');
  return starts.length === 0 ? null : withMargin(instant(Math.min(...starts)));
}
