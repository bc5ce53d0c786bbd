import type { Instant } from '../domain/model/instant';
import type { ItemFacts, Rewording } from '../domain/model/item-facts';
import type { Track } from '../domain/model/track';
import { eitherTrack } from './either-track';
import { fromCreation } from './from-creation';
import { hasText } from './has-text';
import type { FieldChange, ItemHistory, Raw } from './history-walk';
import { hasSteps, readSteps } from './steps';
import { charactersChanged } from './text-change';
import { readForward } from './track-forward';

/** What an item holds today in its description and in its acceptance criteria. */
export interface RequirementToday {
  readonly createdAt: Instant;
  readonly description: unknown;
  readonly criteria: unknown;
}

/** When an item had a requirement in words, and how much of the words changed: of the texts only lengths are kept. */
export function requirementFacts(
  today: RequirementToday,
  history: ItemHistory,
): Pick<ItemFacts, 'described' | 'rewordings'> {
  const described = eitherTrack(
    hasTextTrack(today.description, history.description, history.cut),
    hasTextTrack(today.criteria, history.criteria, history.cut),
  );
  return {
    described: fromCreation(described, today.createdAt),
    rewordings: history.cut ? 'unknown' : rewordings([...history.description, ...history.criteria]),
  };
}

function hasTextTrack(value: unknown, changes: readonly FieldChange[], cut: boolean): Track<boolean> {
  const today = hasText(value);
  if (cut) return { kind: 'unknown', today, because: 'history-cut' };
  const steps = readSteps(changes, (item, side) => hasText(textOf(item, side)));
  if (steps !== null && hasSteps(steps)) return readForward(steps, (left, right) => left === right);
  return { kind: 'known', initial: today, flips: [] };
}

function rewordings(changes: readonly FieldChange[]): Rewording[] {
  return changes
    .map(({ at, item }) => {
      const [before, after] = [textOf(item, 'from'), textOf(item, 'to')];
      return { at, charactersBefore: before.length, charactersChanged: charactersChanged(before, after) };
    })
    .sort((left, right) => left.at - right.at);
}

/** A text stands in the text sides; an object's own `toString` is no answer of Jira. */
function textOf(item: Raw, side: 'from' | 'to'): string {
  const name = `${side}String`;
  const text = Object.hasOwn(item, name) ? item[name] : null;
  return typeof text === 'string' ? text : '';
}
