import type { StripDay } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';

interface Props {
  readonly strip: readonly StripDay[];
  readonly caption: string;
}

/** The data of the strip as a table, for those who do not see the drawing. */
export function StripTable({ strip, caption }: Props) {
  const { unit } = useTelling();
  return (
    // A table is as wide as its cells, whatever it is told: so it is hidden in a box.
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.endOfDay}</th>
            <th scope="col">{words.itemsTitle}</th>
            {unit !== 'items' && <th scope="col">{words.workIn[unit]}</th>}
            <th scope="col">{words.changesOnDay}</th>
          </tr>
        </thead>
        <tbody>
          {strip.map((day) => (
            <DayRow key={day.at} day={day} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayRow({ day }: { readonly day: StripDay }) {
  const telling = useTelling();
  return (
    <tr>
      <th scope="row">{telling.moment(day.at)}</th>
      <td>{telling.number(day.items)}</td>
      {telling.unit !== 'items' && <td>{telling.amount(day.points)}</td>}
      <td>{telling.number(day.changes)}</td>
    </tr>
  );
}
