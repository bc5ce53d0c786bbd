import type { SprintId } from '../domain/model/sprint';

const ID = /^\d{1,15}$/;
const LIST_OF_IDS = /^ *\d{1,15} *(?:, *\d{1,15} *)*$/;

/**
 * The sprint ids in one side of a history entry: separated by commas with optional spaces, ascending, each once.
 * Missing, `null` and empty mean none. Names are never read: they may contain commas.
 * `null` when the text is no list of ids.
 */
export function sprintIdsInEntry(side: unknown): readonly SprintId[] | null {
  if (side === undefined || side === null || side === '') return [];
  if (typeof side !== 'string' || !LIST_OF_IDS.test(side)) return null;
  return side.includes(',') ? ascending(side.split(',').map(Number)) : [Number(side)];
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
  const isAscending = ids.every((id, position) => position === 0 || id > (ids[position - 1] ?? id));
  return isAscending ? ids : [...new Set(ids)].sort((left, right) => left - right);
}

function idOfSprintValue(value: unknown): SprintId | null {
  if (typeof value === 'string') return idInDataCenterText(value);
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  const id = typeof value.id === 'string' && ID.test(value.id) ? Number(value.id) : value.id;
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null;
}

/** A name may hold `,id=5` as well, so the id at the very front is taken first. */
function idInDataCenterText(text: string): SprintId | null {
  const id = /^[^[]*\[id=(\d{1,15})\b/.exec(text)?.[1] ?? /,id=(\d{1,15})[,\]]/.exec(text)?.[1];
  return id === undefined ? null : Number(id);
}
