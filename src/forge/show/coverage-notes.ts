import type { CoverageNotes } from '../../contract';
import type { DataQualityId } from '../../domain/model/data-quality';
import type { Inspection } from '../../domain/model/inspection';
import type { Mended } from '../../store/mended';

/** What was scanned and what could not be seen, in sentences. */
export function coverageNotes(
  { coverage, dataQuality }: Inspection,
  mended: Mended | null = null,
): CoverageNotes {
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
  const found = mended === null ? [] : [mendedInWords(mended)];
  return { says: [scanned, ...found, ...notes, WHAT_NOBODY_SEES], complete };
}

/** A history that was read and still cannot tell is not complete. */
const GAPS: readonly DataQualityId[] = ['no-entry-says-when', 'unreadable-value'];

const WHAT_NOBODY_SEES =
  'Items that were deleted or archived leave no trace in Jira, so they are in no number here.';

/** An event of Jira can get lost; nothing else in these numbers does. */
function mendedInWords({ at, items, sprints }: Mended): string {
  const parts = [counted(items, 'item'), counted(sprints, 'sprint')].filter((part) => part !== '');
  return `The daily check of ${day(at)} found what Jira had not told us: ${parts.join(' and ')}. It is counted here.`;
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${String(count)} changed ${noun}${count === 1 ? '' : 's'}`;
}

function projects(keys: readonly string[]): string {
  return keys.length === 0 ? '' : ` in ${keys.join(', ')}`;
}

function day(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
