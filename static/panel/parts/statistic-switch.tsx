import type { VelocityView } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Unit } from '../telling';
import { words } from '../words';

interface Props {
  readonly views: readonly VelocityView[];
  readonly chosen: VelocityView;
  readonly choose: (index: number) => void;
}

/** Points or items, where there are both. */
export function StatisticSwitch({ views, chosen, choose }: Props) {
  const { unit } = useTelling();
  if (views.length < 2) return null;
  return (
    <fieldset className="switch">
      <legend>{words.velocity.statistic}</legend>
      {views.map((view, index) => (
        <label key={view.statistic}>
          <input
            type="radio"
            name="statistic"
            checked={view === chosen}
            onChange={() => {
              choose(index);
            }}
          />
          {words.velocity.statistics[unitOf(view, unit)]}
        </label>
      ))}
    </fieldset>
  );
}

function unitOf({ statistic }: VelocityView, unit: Unit): Unit {
  return statistic === 'items' ? 'items' : unit;
}
