import type { FigureShown, ItemLabel, Numbers, PartingRule } from '../../../src/contract';
import { ItemLink } from '../parts/item-link';
import { Titled } from '../parts/titled';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';

/** Items that one rule parts from a report's figure. */
interface Group {
  readonly title: string;
  readonly because: PartingRule;
  readonly items: readonly Parted[];
}

interface Parted {
  readonly item: ItemLabel;
  /** How much more or less it is there. */
  readonly detail: string;
}

/** Where the figures part, item by item with the rule, and what is counted on neither side. */
export function Partings({ shown }: { readonly shown: Numbers }) {
  const telling = useTelling();
  const groups = shown.figures.flatMap((figure) => groupsOf(figure, telling));
  const { why, noParting, rules } = words.numbers;
  return (
    <Titled id="partings" title={why}>
      {groups.length === 0 && <p className="lead">{noParting}</p>}
      {groups.map(({ title, because, items }) => (
        <Listed key={`${title} ${because}`} title={title} says={rules[because]} items={items} />
      ))}
      <CountedByNeither shown={shown} />
    </Titled>
  );
}

function groupsOf({ figure, sprintReport, velocityChart }: FigureShown, telling: Telling): readonly Group[] {
  const { inReport, inChart, figures } = words.numbers;
  const sides = [[inReport, sprintReport] as const, [inChart, velocityChart] as const];
  return sides.flatMap(([inIt, side]) => {
    const partings = side.kind === 'shown' ? side.partings : [];
    const rules = [...new Set(partings.map(({ because }) => because))];
    return rules.map((because) => ({
      title: inIt(figures[figure]),
      because,
      items: partings
        .filter((one) => one.because === because)
        .map(({ item, points, items }) => ({ item, detail: moreOf({ points, items }, telling) })),
    }));
  });
}

function moreOf(
  { items, points }: { readonly items: number; readonly points: number | 'unknown' },
  telling: Telling,
): string {
  if (telling.unit === 'items') return signed(items, telling.items);
  return points === 'unknown'
    ? words.sizeUnknown(words.sizeIn[telling.unit])
    : signed(points, telling.points);
}

function signed(amount: number, tell: (amount: number) => string): string {
  const sign = amount > 0 ? '+' : amount < 0 ? '−' : '';
  return `${sign}${tell(Math.abs(amount))}`;
}

function CountedByNeither({ shown: { leftOut } }: { readonly shown: Numbers }) {
  const { neither, leftOut: says } = words.numbers;
  const reasons = [...new Set(leftOut.map(({ because }) => because))];
  return reasons.map((because) => {
    const items = leftOut.filter((one) => one.because === because).map(({ item }) => ({ item, detail: '' }));
    return <Listed key={because} title={neither} says={says[because]} items={items} />;
  });
}

function Listed({ title, says, items }: Omit<Group, 'because'> & { readonly says: string }) {
  return (
    <div className="parting">
      <h4>{title}</h4>
      <p>{says}</p>
      <ul className="plain-list">
        {items.map(({ item, detail }, place) => (
          <li key={item.kind === 'visible' ? item.id : `hidden ${place}`}>
            <ItemLink item={item} /> <span className="cell-more">{detail}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
