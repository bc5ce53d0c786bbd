import type { CoverageNotes } from '../../contract';
import type { DataQualityId } from '../../domain/model/data-quality';
import type { Inspection } from '../../domain/model/inspection';

/** What was scanned and what could not be seen, in sentences. */
export function coverageNotes({ coverage, dataQuality }: Inspection): CoverageNotes {
  const scanned =
    coverage.scannedSince === null
      ? `All ${String(coverage.candidates)} items were read.`
      : `${String(coverage.candidates)} items that changed since ${day(coverage.scannedSince)} were scanned${projects(coverage.projects)}.`;
  const notes = dataQuality.filter(({ sprintId }) => sprintId === undefined).map(({ says }) => says);
  const complete =
    coverage.history === 'complete' &&
    !coverage.truncated &&
    coverage.unreadable === 0 &&
    !dataQuality.some(({ id }) => GAPS.includes(id));
  return { says: [scanned, ...notes, WHAT_NOBODY_SEES], complete };
}

/** A history that was read and still cannot tell is not complete. */
const GAPS: readonly DataQualityId[] = ['no-entry-says-when', 'unreadable-value'];

const WHAT_NOBODY_SEES =
  'Items that were deleted or archived leave no trace in Jira, so they are in no number here.';

function projects(keys: readonly string[]): string {
  return keys.length === 0 ? '' : ` in ${keys.join(', ')}`;
}

function day(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
