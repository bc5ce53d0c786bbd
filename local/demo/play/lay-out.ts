import type { Chance } from '../chance';
import type { Actor, Part } from './part';

/** Nobody takes anything up before this place, and an item without a description waits for the second day. */
const FIRST_PLACE = 0.35;
const SECOND_DAY = 1.05;
const LAST_PLACE = 9.55;

/** Lays out when a part is taken up and when it ends. `share` (0 to 1) spreads the done ones over the sprint. */
export function laidOut(actor: Actor, share: number, chance: Chance): Part {
  const described = actor.description !== null;
  const earliest = actor.enteredAt > 0 ? actor.enteredAt + 0.15 : described ? FIRST_PLACE : SECOND_DAY;
  const endsAt = endOf(actor, earliest, share, chance);
  return { ...actor, endsAt, takenUpAt: takenUp(actor, earliest, endsAt, chance) };
}

function endOf({ role }: Actor, earliest: number, share: number, chance: Chance): number {
  if (role.outcome === 'taken-out') return chance.within(Math.max(1.5, earliest), 6.5);
  if (role.outcome === 'taken-out-late') return chance.within(9.05, 9.5);
  if (role.reopens) return chance.within(8.6, 9.5);
  const soonest = earliest + 0.8;
  return soonest + (LAST_PLACE - soonest) * share ** 0.8;
}

function takenUp({ role, started }: Actor, earliest: number, endsAt: number, chance: Chance): number | null {
  if (started || role.outcome === 'taken-out') return null;
  if (role.outcome === 'done') {
    const days = (0.5 + 0.45 * (role.points ?? 2)) * chance.within(0.7, 1.3);
    return Math.max(earliest, endsAt - days);
  }
  if (role.cameIn && chance.happens(0.5)) return null;
  return Math.max(earliest, chance.within(4, 8.2));
}
