import { textOf } from '../../architecture/project-files';

/** What is expected of one handler, by the kind of person who asks it. */
export interface Row {
  readonly handler: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** The table of `matrix.md`. */
export function matrix(): Row[] {
  const lines = textOf('tests/forge/rights/matrix.md').split('\n');
  const [head = [], , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  return rows.map(([handler = '', ...cells]) => ({
    handler,
    cells: new Map(head.slice(1).map((persona, place) => [persona, cells[place] ?? ''])),
  }));
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
