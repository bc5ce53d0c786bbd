export type Cell = string | number;

/** Makes Excel read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as RFC 4180 has it. A text that a spreadsheet would take for a formula gets an apostrophe before it; a number
 * stays a number.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The name of a file: letters and digits of what it is about, as far as there are some. */
export function fileNameOf(parts: readonly string[], ending: string): string {
  const words = parts.flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return `${words.join('-').slice(0, LONGEST_NAME) || 'trust-signals'}.${ending}`;
}

const LONGEST_NAME = 80;
