import { words } from '../words';
import type { Telling } from '../telling';
import { amountSays, leftOutSays } from './run-points';
import type { RunPoint } from './run-points';
import { whole } from './use-statistic';

interface Props {
  readonly points: readonly RunPoint[];
  readonly telling: Telling;
}

/** The data of the run chart as a table, for those who do not see the drawing. */
export function RunTable({ points, telling }: Props) {
  const { title, completed, committed, limits, place, counted } = words.velocity;
  return (
    <div className="visually-hidden">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {[words.sprint, completed, committed, limits, place, counted].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={point.sprintId} point={point} telling={telling} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ point, telling }: { readonly point: RunPoint; readonly telling: Telling }) {
  const { name, completed, committed, limits, place } = point;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{amountSays(completed, telling)}</td>
      <td>{amountSays(committed, telling)}</td>
      <td>
        {limits === null
          ? words.velocity.noLimits
          : words.velocity.range(
              telling.amount(whole(limits.lower, telling)),
              telling.points(whole(limits.upper, telling)),
            )}
      </td>
      <td>{words.velocity.places[place]}</td>
      <td>
        <bdi>{leftOutSays(point)}</bdi>
      </td>
    </tr>
  );
}
