import type { SprintId } from '../domain/model/sprint';

/**
 * The sprint ids in one side of a history entry: separated by commas with optional spaces, ascending, each once.
 * Missing, `null` and empty mean none. Names are never read: they may contain commas.
 * `null` when the text is no list of ids.
 */
export function sprintIdsInEntry(side: unknown): readonly SprintId[] | null {
  if (side === undefined || side === null || side === '') return [];
  if (typeof side !== 'string') return null;
  const ids = side.split(',').map((part) => sprintIdFrom(part.trim()));
  return ids.every((id) => id !== null) ? ascending(ids) : null;
}

/**
 * The sprint ids in the Sprint field today: objects (Cloud) or texts such as `…Sprint@1a[id=12,state=CLOSED,…]`
 * (Data Center), ascending, each once. `null` when the value is neither.
 */
export function sprintIdsInField(value: unknown): readonly SprintId[] | null {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return null;
  const ids = value.map(idOfSprintValue);
  return ids.every((id) => id !== null) ? ascending(ids) : null;
}

/** The same ids in the order that makes two equal lists look equal. */
export function ascending(ids: readonly SprintId[]): readonly SprintId[] {
  return ids.length < 2 ? ids : [...new Set(ids)].sort((left, right) => left - right);
}

function idOfSprintValue(value: unknown): SprintId | null {
  if (typeof value === 'string') return idInDataCenterText(value);
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'number' && Number.isSafeInteger(value.id) ? value.id : null;
}

/** A name may hold `,id=5` as well, so the id at the very front is taken first. */
function idInDataCenterText(text: string): SprintId | null {
  const id = /^[^[]*\[id=(\d+)/.exec(text)?.[1] ?? /,id=(\d+)[,\]]/.exec(text)?.[1];
  return id === undefined ? null : sprintIdFrom(id);
}

function sprintIdFrom(text: string): SprintId | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
