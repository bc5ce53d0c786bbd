import type { ReactNode } from 'react';
import { useTelling } from '../telling';
import type { Telling } from '../telling';

/** One column: its name, and what it tells of a row. The first column names the row. */
export interface Column<Row> {
  readonly name: string;
  readonly holds: 'text' | 'numbers';
  readonly tell: (row: Row, telling: Telling) => ReactNode;
}

interface Props<Row> {
  /** Read out before the table. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
}

/** A table that becomes a list of cards where there is no room; each cell carries its column's name for that. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    <table className="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, holds }) => (
            <th key={name} scope="col" className={holds}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={keyOf(row)} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow<Row>({ row, columns }: { readonly row: Row; readonly columns: readonly Column<Row>[] }) {
  const telling = useTelling();
  return (
    <tr>
      {columns.map(({ name, holds, tell }, index) =>
        index === 0 ? (
          <th key={name} scope="row" className={holds}>
            {tell(row, telling)}
          </th>
        ) : (
          <td key={name} className={holds} data-label={name}>
            <div>{tell(row, telling)}</div>
          </td>
        ),
      )}
    </tr>
  );
}
