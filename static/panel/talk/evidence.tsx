import type { EvidenceRow } from '../../../src/contract';
import { Folded } from '../parts/folded';
import { ItemLink } from '../parts/item-link';
import { useFold } from '../parts/use-fold';
import { useTelling } from '../telling';
import { words } from '../words';

interface Props {
  readonly rows: readonly EvidenceRow[];
}

/** What a sentence rests on, one click away; items that the viewer may not see are counted and not named. */
export function Evidence({ rows }: Props) {
  const telling = useTelling();
  if (rows.length === 0) return null;
  const named = rows.filter(({ item }) => item?.kind !== 'hidden');
  const hidden = rows.length - named.length;
  return (
    <details className="evidence">
      <summary>
        {words.talk.evidence} <span className="count">{telling.number(rows.length)}</span>
      </summary>
      <Named rows={named} />
      {hidden > 0 && <p className="lead">{words.talk.hidden(hidden, telling.number(hidden))}</p>}
    </details>
  );
}

function Named({ rows }: Props) {
  const telling = useTelling();
  const fold = useFold(rows.length);
  if (rows.length === 0) return null;
  return (
    <Folded fold={fold} all={words.talk.rows(rows.length, telling.number(rows.length))}>
      <ul className="ledger">
        {rows.map((row, index) => (
          <Row key={index} row={row} />
        ))}
      </ul>
    </Folded>
  );
}

function Row({ row: { item, sprint, at, says } }: { readonly row: EvidenceRow }) {
  const telling = useTelling();
  return (
    <li className="evidence-row">
      {item !== null && (
        <p>
          <ItemLink item={item} />
        </p>
      )}
      <p>
        <bdi lang="en">{says}</bdi>
      </p>
      <p className="cell-detail">
        <bdi>{sprint}</bdi> · <time dateTime={new Date(at).toISOString()}>{telling.moment(at)}</time>
      </p>
    </li>
  );
}
