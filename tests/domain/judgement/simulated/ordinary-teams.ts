import { BREAKERS } from '../../../../src/domain/breakers/index';
import { judge } from '../../../../src/domain/judgement/level';
import { pageOf } from '../../../../src/domain/judgement/page';
import type { Reading } from '../../../../src/domain/model/reading';
import { SIGNALS, type SignalId } from '../../../../src/domain/signals/index';
import type { ClosedSprintFacts, Past, Signal } from '../../../../src/domain/signals/signal';
import { type Chance, chanceOf } from './chance';
import { say, TEAMS } from './rates';
import { simulatedPast, startedItem } from './simulated-past';
import { COMMITTED, simulatedSprint, USUAL } from './simulated-sprint';

const SPRINTS = 12;
const FIRST_READ = 6;

/**
 * The signals that have anything to see in such a life. Nothing is taken out, re-estimated, moved back or left without
 * estimate, so the other signals of items have nothing to say.
 */
const LOOKED_AT: readonly SignalId[] = [
  'scope-added',
  'over-commitment',
  'under-commitment',
  'commitment-not-delivered',
  'carry-over',
  'long-carried',
  'partially-done',
  'velocity',
  'velocity-spread',
];

const signals: readonly Signal[] = SIGNALS.filter(({ id }) => LOOKED_AT.includes(id));

/** The share of teams that ever saw a hint in twelve sprints, read at every close from the sixth; printed by breaker, too. */
export function everSawAHint(seed: number): number {
  const chance = chanceOf(seed);
  const breakers = new Map<string, number>();
  let everSaw = 0;
  for (let team = 0; team < TEAMS; team += 1) {
    const seen = hintsEverSeen(lifeOf(chance));
    if (seen.size > 0) everSaw += 1;
    for (const id of seen) breakers.set(id, (breakers.get(id) ?? 0) + 1);
  }
  const each = [...breakers].map(([id, teams]) => [id, teams / TEAMS] as const);
  say('whole page', { 'ever a hint': everSaw / TEAMS, ...Object.fromEntries(each) });
  return everSaw / TEAMS;
}

/** Carry-over 10 %, the leftovers first in the next sprint; one item added a sprint; completed points with CV 20 %. */
function lifeOf(chance: Chance): ClosedSprintFacts[] {
  let leftovers: readonly string[] = [];
  return Array.from({ length: SPRINTS }, (_, position) => {
    const fresh = Array.from({ length: COMMITTED - leftovers.length }, (__, place) => `${position}-${place}`);
    const isLeft = [...leftovers, ...fresh].map((id) => ({ id, left: chance.binomial(1, 0.1) === 1 }));
    const ids = isLeft
      .toSorted((first, second) => Number(second.left) - Number(first.left))
      .map(({ id }) => id);
    leftovers = isLeft.filter(({ left }) => left).map(({ id }) => id);
    const completed = Math.round(chance.lognormal(USUAL, 0.2));
    return simulatedSprint(position, { ids, left: leftovers.length, added: chance.poisson(1), completed });
  });
}

const items: Past['items'] = new Map(
  Array.from({ length: SPRINTS * COMMITTED }, (_, place) => {
    const id = `${Math.floor(place / COMMITTED)}-${place % COMMITTED}`;
    return [id, startedItem(id)];
  }),
);

function hintsEverSeen(life: readonly ClosedSprintFacts[]): Set<string> {
  const seen = new Set<string>();
  const remembering = signals.map(remembered);
  for (let closes = FIRST_READ; closes <= SPRINTS; closes += 1) {
    const past = simulatedPast(life.slice(0, closes), items);
    const readings = remembering.map((signal) => judge(signal, past));
    if (readings.every(({ level }) => level !== 'hint')) continue;
    for (const { breakers } of pageOf(BREAKERS, readings, SIGNALS).hints) {
      for (const id of breakers) seen.add(id);
    }
  }
  return seen;
}

/** The same signal for one team, which reads each close once: the next close asks for it again. */
function remembered(signal: Signal): Signal {
  const readings = new Map<number, Reading>();
  const read = (past: Past): Reading => {
    const known = readings.get(past.closed.length) ?? signal.read(past);
    readings.set(past.closed.length, known);
    return known;
  };
  return { ...signal, read };
}
