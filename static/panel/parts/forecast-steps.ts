import type { VelocityView } from '../../../src/contract';
import type { Telling } from '../telling';
import { words } from '../words';

type Fan = Extract<VelocityView['forecast'], { kind: 'fan' }>['steps'];

const SECONDS_AN_HOUR = 3600;

/**
 * Within how many sprints so much work gets done, half of the time and in 85 of 100 cases.
 * `typed` is what stands in the field, in hours where seconds are told as hours; `null` when it is no work to be done.
 */
export function forecastSays(typed: string, steps: Fan, telling: Telling): string | null {
  const number = Number(typed);
  const last = steps.at(-1);
  if (last === undefined || !Number.isFinite(number) || number <= 0) return null;
  const left = telling.unit === 'seconds' ? number * SECONDS_AN_HOUR : number;
  const shown = telling.number(last.sprints);
  const half = steps.find((step) => step.half >= left)?.sprints;
  const most = steps.find((step) => step.most >= left)?.sprints;
  return words.velocity.forecast(
    telling.points(left),
    half === undefined
      ? words.velocity.halfBeyond(shown)
      : words.velocity.halfWithin(half, telling.number(half)),
    most === undefined
      ? words.velocity.mostBeyond(shown)
      : words.velocity.mostWithin(most, telling.number(most)),
  );
}
