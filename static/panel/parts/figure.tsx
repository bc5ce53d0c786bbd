import type { ReactNode } from 'react';
import type { Size } from '../../../src/contract';
import { useTelling } from '../telling';
import { TermLink } from '../numbers/term';
import type { Term } from '../numbers/term';
import { words } from '../words';
import { FigureWork } from './figure-work';

interface Props {
  readonly name: string;
  /** What the name means, where there is a page that says it. */
  readonly term?: Term;
  readonly size: Size;
  /** Put before the numbers: + for what came in, − for what went out. */
  readonly sign?: '+' | '−';
  readonly mark?: ReactNode;
  readonly means?: string;
}

/** One size, large: how many items, and how much work in the board's unit. An unknown one says why. */
export function Figure({ name, term, size, sign, mark, means }: Props) {
  return (
    <div className="figure">
      <dt>
        {mark}
        {term === undefined ? name : <TermLink term={term}>{name}</TermLink>}
      </dt>
      <dd className="figure-items">
        <ItemCount items={size.items} sign={sign} />
      </dd>
      <FigureWork size={size} sign={sign} />
      {means !== undefined && size.items !== 'unknown' && <dd className="figure-note">{means}</dd>}
    </div>
  );
}

function ItemCount({ items, sign }: { readonly items: Size['items']; readonly sign: Props['sign'] }) {
  const telling = useTelling();
  if (items === 'unknown')
    return (
      <>
        <span className="figure-number">{words.unknown}</span>
        <span className="figure-note">{words.noHistoryOfItems}</span>
      </>
    );
  return (
    <>
      <span className="figure-number">
        {items === 0 ? '' : sign}
        {telling.number(items)}
      </span>
      {words.items(items, '')}
    </>
  );
}
