import type { ItemFacts } from '../domain/model/item-facts';
import type { Track } from '../domain/model/track';
import type { FactFields } from './fact-fields';
import { fromCreation } from './from-creation';
import type { FieldChange, ItemHistory, Raw } from './history-walk';
import type { ItemAnswer } from './item-answer';
import { requirementFacts } from './requirement-facts';
import { hasSteps, readSteps } from './steps';
import { readForward } from './track-forward';

/** What signals look at beyond the ledger; `undefined` when the fields for it were not asked for. */
export function itemFacts(item: ItemAnswer, history: ItemHistory, fields: FactFields): ItemFacts | undefined {
  if (!('description' in item.fields)) return undefined;
  const { createdAt } = item;
  const valueOf = (field: FactFields['criteria']): unknown => (field === null ? null : item.fields[field.id]);
  return {
    isBug: item.isBug,
    ...requirementFacts(
      { createdAt, description: item.fields['description'], criteria: valueOf(fields.criteria) },
      history,
    ),
    flagged: fromCreation(flaggedTrack(valueOf(fields.flagged), history.flagged, history.cut), createdAt),
    serves: isSet(item.fields['parent']),
    linkedIds: linkedIds(item.fields['issuelinks']),
  };
}

function flaggedTrack(value: unknown, changes: readonly FieldChange[], cut: boolean): Track<boolean> {
  const today = isSet(value);
  if (cut) return { kind: 'unknown', today, because: 'history-cut' };
  const steps = readSteps(changes, (item: Raw, side) => isSet(item[side]));
  if (steps !== null && hasSteps(steps)) return readForward(steps, (left, right) => left === right);
  return { kind: 'known', initial: today, flips: [] };
}

function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}

function linkedIds(links: unknown): ItemFacts['linkedIds'] {
  if (!Array.isArray(links)) return 'unknown';
  return links.flatMap((link: unknown) => idOf(link, 'inwardIssue') ?? idOf(link, 'outwardIssue') ?? []);
}

function idOf(link: unknown, side: 'inwardIssue' | 'outwardIssue'): string | null {
  if (typeof link !== 'object' || link === null || !(side in link)) return null;
  const { id } = (link as Readonly<Record<string, Raw>>)[side] ?? {};
  return typeof id === 'string' ? id : null;
}
