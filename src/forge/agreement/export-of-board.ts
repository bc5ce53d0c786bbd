/** An answer of the platform is no longer than 500 KB; the text is put into it with its quotes escaped. */
const MOST_BYTES = 450_000;

/** What stands in an export before all that is kept. */
export interface ExportHead {
  readonly board: { readonly id: number; readonly name: string };
  readonly exportedAt: string;
}

const LEFT_OUT = [
  'What Jira has itself is not repeated here: items and their histories, sprints, columns and names. What is kept of them is ids, instants and numbers.',
  'Who has answered a check-in, and what was answered in an open round, is in no export; of the answers to a round with fewer than five nothing was kept.',
] as const;

/**
 * The export of a board as one JSON text that fits into an answer. When there are more marks than fit, those of the newest
 * changes are in it, and it says how many are not.
 */
export function exportText(
  head: ExportHead,
  kept: Readonly<Record<string, unknown>>,
  marks: readonly unknown[],
): string {
  const textWith = (count: number): string => {
    const fewer = marks.length - count;
    const leftOut = fewer === 0 ? LEFT_OUT : [...LEFT_OUT, `The oldest ${fewer} marked changes did not fit.`];
    return JSON.stringify({ ...head, leftOut, ...kept, marks: marks.slice(0, count) }, null, 1);
  };
  return textWith(mostThatFits(marks.length, (count) => sizeOf(textWith(count)) <= MOST_BYTES));
}

/** The largest count up to `most` that fits, by halving. */
function mostThatFits(most: number, fits: (count: number) => boolean): number {
  if (fits(most)) return most;
  let [fitting, tooMany] = [0, most];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}

function sizeOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text));
}
