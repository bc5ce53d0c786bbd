import { LAST_PREPARED, RUNNING } from '../calendar/sprint-frame';
import type { Chance } from '../chance';
import type { Habits } from '../teams/team-story';
import { normalQuantile } from './normal-quantile';

/**
 * How much of its usual points the team completes in each sprint. The closed sprints take one value out of
 * each sixteenth of the distribution, in a shuffled order, so that every seed has the spread that is told.
 */
export function pointFactors({ spread, shape }: Habits, chance: Chance): number[] {
  const sixteenth = (place: number): number => (place + chance.within(0.3, 0.7)) / RUNNING;
  const closed = chance.shuffled(Array.from({ length: RUNNING }, (_, place) => sixteenth(place)));
  const ahead = Array.from({ length: LAST_PREPARED + 1 - RUNNING }, () => chance.within(0.3, 0.7));
  const deviations = [...closed, ...ahead].map((share) => spread * normalQuantile(share));
  return deviations.map((deviation) => (shape === 'even' ? 1 + deviation : Math.exp(deviation)));
}
