import { z } from 'zod';
import { instant } from '../../../src/domain/model/instant';
import type { ChangeMarks } from '../../../src/domain/model/mark';
import { readOptionalJsonFile } from './json-file';

const KINDS = ['entered', 'left', 're-estimated', 'reopened'] as const;
const MARKS = ['agreed', 'emergency', 'pulled-in', 'split', 'data-error', 'lets-talk'] as const;

const at = z.iso.datetime({ offset: true });

const marks = z.array(
  z.object({
    sprintId: z.int(),
    itemId: z.string().min(1),
    kind: z.enum(KINDS),
    at,
    marks: z.array(z.object({ kind: z.enum(MARKS), at })),
  }),
);

/**
 * `marks.json` of a site folder: what a team said that changes were, `[{sprintId, itemId, kind, at, marks: [{kind, at}]}]`
 * with instants in ISO 8601. Empty when there is no such file.
 */
export async function readMarksFile(directory: string): Promise<readonly ChangeMarks[]> {
  const read = await readOptionalJsonFile<z.infer<typeof marks>>(directory, 'marks.json', marks);
  return (read ?? []).map(({ sprintId, itemId, kind, ...change }) => ({
    change: { sprintId, itemId, kind, at: instantOf(change.at) },
    marks: change.marks.map((mark) => ({ kind: mark.kind, at: instantOf(mark.at) })),
  }));
}

function instantOf(iso: string) {
  return instant(Date.parse(iso));
}
