import { apply } from './apply';
import type { DemoItem, Happening } from './demo-item';
import { stateAtBirth } from './item-state';
import type { ItemState } from './item-state';

/** One step in an item's life: the state before, what happened, the state after. */
export interface Step {
  readonly before: ItemState;
  readonly happening: Happening;
  readonly after: ItemState;
}

/** An item's life up to `now`, oldest step first; what is told in the future has not happened. */
export interface Life {
  readonly steps: readonly Step[];
  readonly today: ItemState;
}

export function lifeOf(item: DemoItem, now: number, exists: (other: DemoItem) => boolean): Life {
  const told = item.happenings
    .filter((happening) => happening.at <= now && (happening.kind !== 'link' || exists(happening.to)))
    .sort((one, other) => one.at - other.at);
  const steps: Step[] = [];
  let state = stateAtBirth(item);
  for (const happening of told) {
    const after = apply(state, happening);
    steps.push({ before: state, happening, after });
    state = after;
  }
  return { steps, today: state };
}
