import type { FigureShown, JiraFigureShown, Numbers } from '../../../src/contract';
import { DataTable } from '../parts/data-table';
import type { Column } from '../parts/data-table';
import { SizeCell } from '../parts/size-cell';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';
import { TermLink } from './term';
import type { Term } from './term';

const TERMS = {
  committed: 'planned',
  added: 'came-in',
  removed: 'went-out',
  completed: 'completed',
  total: null,
} as const satisfies Record<FigureShown['figure'], Term | null>;

/** Each figure of a closed sprint here and in Jira's two reports, with how far they are apart. */
export function BesideTable({ shown: { name, figures } }: { readonly shown: Numbers }) {
  const { beside, figure, here, sprintReport, velocityChart } = words.numbers;
  const columns: readonly Column<FigureShown>[] = [
    { name: figure, holds: 'text', tell: (row) => <FigureName figure={row.figure} /> },
    { name: here, holds: 'numbers', tell: ({ ours }) => <SizeCell size={ours} /> },
    { name: sprintReport, holds: 'numbers', tell: (row) => <JiraCell shown={row.sprintReport} /> },
    { name: velocityChart, holds: 'numbers', tell: (row) => <JiraCell shown={row.velocityChart} /> },
  ];
  return (
    <>
      <DataTable caption={beside(name)} columns={columns} rows={figures} keyOf={(row) => row.figure} />
      <p className="lead">{meansOf(figures).join(' ')}</p>
    </>
  );
}

function FigureName({ figure }: Pick<FigureShown, 'figure'>) {
  const name = words.numbers.figures[figure];
  const term = TERMS[figure];
  return term === null ? name : <TermLink term={term}>{name}</TermLink>;
}

function JiraCell({ shown }: { readonly shown: JiraFigureShown }) {
  const telling = useTelling();
  if (shown.kind === 'unknown') return words.unknown;
  if (shown.kind === 'not-shown') return <span className="cell-detail">{words.numbers.notShown}</span>;
  return (
    <>
      <SizeCell size={shown.size} />
      <span className="cell-detail cell-more">{moreSays(shown.more, telling)}</span>
    </>
  );
}

type More = Extract<JiraFigureShown, { kind: 'shown' }>['more'];

function moreSays({ items, points }: More, telling: Telling): string {
  const parts = [
    ...apart(items, telling.items),
    ...(telling.unit === 'items' ? [] : apart(points, telling.points)),
  ];
  return parts.length === 0 ? words.numbers.same : parts.join(', ');
}

/** How much more or less Jira shows; nothing where it is the same or cannot be told. */
function apart(amount: More['points'], tell: (amount: number) => string): readonly string[] {
  if (amount === 0 || amount === 'unknown') return [];
  const size = tell(Math.abs(amount));
  return [amount > 0 ? words.numbers.more(size) : words.numbers.less(size)];
}

function meansOf(figures: readonly FigureShown[]): readonly string[] {
  const kinds = figures.flatMap(({ sprintReport, velocityChart }) => [sprintReport.kind, velocityChart.kind]);
  return [words.numbers.notShownMeans, ...(kinds.includes('unknown') ? [words.numbers.unknownMeans] : [])];
}
