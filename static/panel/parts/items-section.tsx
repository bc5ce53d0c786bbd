import type { ItemLabel } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';
import { DataTable } from './data-table';
import type { Column } from './data-table';
import { Folded } from './folded';
import { SectionTitle } from './section-title';
import { useFold } from './use-fold';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly hiddenItems: number;
  readonly columns: readonly Column<Row>[];
  /** Whether something about the row cannot be told. */
  readonly isUnknown: (row: Row) => boolean;
  /** What is said when there is no item. */
  readonly none: string;
}

/** The items that the viewer may see, one a row; the others are counted. */
export function ItemsSection<Row extends { readonly item: ItemLabel }>(props: Props<Row>) {
  const { rows, hiddenItems, columns, isUnknown, none } = props;
  const telling = useTelling();
  const named = rows.filter(({ item }) => item.kind === 'visible');
  const fold = useFold(named.length);
  return (
    <section className="section" aria-labelledby="items">
      <SectionTitle id="items" title={words.itemsTitle} count={rows.length} />
      {rows.length === 0 && <p className="quiet-box">{none}</p>}
      {named.some(isUnknown) && <p className="lead">{words.unknownInTable}</p>}
      {named.length > 0 && (
        <Folded fold={fold} all={telling.items(named.length)}>
          <DataTable caption={words.itemsTitle} columns={columns} rows={named} keyOf={keyOf} />
        </Folded>
      )}
      {hiddenItems > 0 && <p className="lead">{words.hiddenItems(telling.items(hiddenItems))}</p>}
    </section>
  );
}

function keyOf({ item }: { readonly item: ItemLabel }): string {
  return item.kind === 'visible' ? item.id : item.kind;
}
