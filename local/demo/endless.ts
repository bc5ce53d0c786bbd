import type { Chance } from './chance';
import { present } from './present';

/** Draws all cards in a shuffled order, then all of them again. */
export function endless<T>(cards: readonly T[], chance: Chance): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = chance.shuffled(cards);
    return present(left.pop(), 'a card');
  };
}
