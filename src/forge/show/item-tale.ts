import type { ItemChange, ItemInSprint } from '../../contract';
import { carriedInARow, changeId, dayOfSprint } from '../../domain/inspect';
import type { Change } from '../../domain/model/change';
import type { InspectedSprint, Inspection } from '../../domain/model/inspection';
import type { WorkingCalendar } from '../../domain/model/working-calendar';
import type { MarksShown } from './marks';

/** From how many sprints on an item's long way is told. */
const LONG_WAY = 3;

/** The same for whoever sees the board: the pass to watch it with is given besides. */
export type TaleOnBoard = { readonly kind: 'silent' } | Omit<ItemInSprint, 'pass'>;

type Running = Extract<InspectedSprint, { kind: 'running' }>;

/** What there is to say of one item in the running sprint: what changed since the start, and how long it has been under way. */
export function itemTale(
  itemId: string,
  { board, sprints }: Inspection,
  marks: MarksShown,
  calendar: WorkingCalendar,
): TaleOnBoard {
  const running = sprints.filter((one) => one.kind === 'running').find((one) => holds(one, itemId));
  if (running === undefined) return { kind: 'silent' };
  const changes = running.ledger.changes.filter((change) => change.itemId === itemId);
  const unit = board.estimation.kind === 'item-count' ? 'none' : board.estimation.unit;
  const rows = changes.map((change) => itemChange(change, running, { marks, calendar, unit }));
  const way = sprintsInARow(itemId, sprints);
  const nth = way >= LONG_WAY ? [`This is its sprint number ${String(way)} in a row.`] : [];
  if (rows.length === 0 && nth.length === 0) return { kind: 'silent' };
  return inSprint(running, board.id, { rows, nth, marking: marks.markingOf(running.sprint.id) });
}

interface Told {
  readonly rows: readonly ItemChange[];
  readonly nth: readonly string[];
  readonly marking: ItemInSprint['marking'];
}

function inSprint({ sprint }: Running, boardId: number, { rows, nth, marking }: Told): TaleOnBoard {
  return {
    kind: 'in-sprint',
    boardId,
    sprintId: sprint.id,
    sprint: sprint.name,
    says: [...rows.map(({ says }) => says), ...nth],
    changes: rows,
    marking,
  };
}

function holds({ ledger }: Running, itemId: string): boolean {
  return ledger.items.some(({ id }) => id === itemId);
}

interface Telling {
  readonly marks: MarksShown;
  readonly calendar: WorkingCalendar;
  readonly unit: 'points' | 'seconds' | 'none';
}

function itemChange(change: Change, { sprint, ledger }: Running, telling: Telling): ItemChange {
  const counted = dayOfSprint(change.at, { start: ledger.span.start, plannedEnd: null }, telling.calendar);
  const day = counted.kind === 'unknown' ? '' : ` on day ${String(counted.day)}`;
  return {
    id: changeId(change),
    says: sentence(change, sprint.name, day, telling.unit),
    marks: telling.marks.marksOf(sprint.id, change),
  };
}

function sentence(change: Change, sprint: string, day: string, unit: Telling['unit']): string {
  switch (change.kind) {
    case 'entered':
      return `Came into ${sprint}${day}${inBrackets('+', change.estimate, unit)}.`;
    case 'left':
      return `Left ${sprint}${day}${inBrackets('−', change.estimate, unit)}.`;
    case 're-estimated':
      return `Its estimate changed${day}: ${amount(change.from, unit)} → ${amount(change.to, unit)}.`;
    case 'reopened':
      return `It was done and was opened again${day}.`;
  }
}

function inBrackets(sign: string, estimate: number | 'unknown' | null, unit: Telling['unit']): string {
  if (unit === 'none') return '';
  if (typeof estimate !== 'number') return estimate === null ? ' (not estimated)' : '';
  return ` (${sign}${amount(estimate, unit)})`;
}

function amount(estimate: number | null, unit: Telling['unit']): string {
  if (estimate === null) return 'not estimated';
  if (unit === 'seconds') return `${String(Math.round((estimate / 3_600) * 10) / 10)} h`;
  return `${String(estimate)} ${estimate === 1 ? 'point' : 'points'}`;
}

/** The running sprint, and the closes in a row that handed the item on, by the rule of the notice about long-carried items. */
function sprintsInARow(itemId: string, sprints: readonly InspectedSprint[]): number {
  const closed = sprints.filter((one) => one.kind === 'closed');
  return 1 + (carriedInARow(closed).get(itemId) ?? 0);
}
