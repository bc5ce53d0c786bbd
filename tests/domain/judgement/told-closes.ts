import { instant } from '../../../src/domain/model/instant';
import type { Evidence, Measured } from '../../../src/domain/model/reading';
import type { Past, Signal } from '../../../src/domain/signals/signal';
import { simulatedPast } from './simulated/simulated-past';
import { simulatedSprint } from './simulated/simulated-sprint';

/** A past of so many closed sprints, with the ids 1 to `count`. */
export function closes(count: number): Past {
  return simulatedPast(Array.from({ length: count }, (_, position) => simulatedSprint(position, {})));
}

export function measuredFact(more: Partial<Measured> = {}): Measured {
  return {
    kind: 'measured',
    value: {},
    says: 'Seen.',
    seen: true,
    pattern: false,
    kept: false,
    evidence: [],
    ...more,
  };
}

/** A signal whose pattern holds at the closes told: `holdsAt` are counts of closed sprints. */
export function patternAt(holdsAt: readonly number[], more: Partial<Signal> = {}): Signal {
  return {
    id: 'told',
    asks: 'Told?',
    needs: 3,
    hintNeeds: 4,
    lasting: true,
    read: ({ closed }) => measuredFact({ pattern: holdsAt.includes(closed.length) }),
    ...more,
  };
}

/** Evidence about items of a sprint. */
export function about(sprintId: number, ...itemIds: readonly string[]): Evidence[] {
  return itemIds.map((itemId) => ({ itemId, sprintId, at: instant(0), says: 'was seen' }));
}
