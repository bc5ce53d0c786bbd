import type { PlannedSprint, Planning, ShownSprint } from '../../contract';
import type { InspectedSprint, Inspection } from '../../domain/model/inspection';
import { sizeOf } from '../../domain/inspect';
import { hiddenCount, labelOf, type VisibleItems } from './labels';
import { ledgerRows, scopeRows } from './item-rows';
import { scopeFacts, type Showing } from './scope-facts';

type Inspected<K extends InspectedSprint['kind']> = Extract<InspectedSprint, { kind: K }>;

/** The ids of every item that a shown sprint may name. */
export function itemIdsOf(one: InspectedSprint): string[] {
  if (one.kind === 'no-ledger') return [];
  return (one.kind === 'planned' ? one.items : one.ledger.items).map(({ id }) => id);
}

/** One sprint as the panel shows it. Nothing about a running sprint carries a fate. */
export function shownSprint(one: InspectedSprint, inspection: Inspection, showing: Showing): ShownSprint {
  const base = shownBase(one, inspection);
  switch (one.kind) {
    case 'running':
      return {
        kind: 'running',
        ...base,
        ...scopeFacts(one, showing),
        day: showing.calendar.dayOfRunning(one.ledger.span, one.sprint.endDate),
        planning: planningOf(one, showing),
        items: scopeRows(one.ledger.items, showing.visible),
      };
    case 'closed':
      return { kind: 'closed', ...base, ...scopeFacts(one, showing), ...closedFacts(one, showing.visible) };
    case 'planned':
      return { kind: 'planned', ...base, ...plannedFacts(one, showing.visible) };
    case 'no-ledger':
      return { kind: 'no-ledger', ...base, says: one.says };
  }
}

function shownBase({ sprint }: InspectedSprint, { dataQuality }: Inspection) {
  return {
    id: sprint.id,
    name: sprint.name,
    goal: sprint.goal,
    dataQuality: dataQuality.filter(({ sprintId }) => sprintId === sprint.id),
  };
}

function planningOf({ sprint, ledger }: Inspected<'running'>, { planningGrace }: Showing): Planning {
  const graceEndsAt = ledger.span.start + planningGrace;
  return { graceEndsAt, finishedAt: sprint.recorded?.planningFinishedAt ?? null };
}

function closedFacts({ ledger }: Inspected<'closed'>, visible: VisibleItems) {
  const { completed, completedElsewhere, carriedOver, unknownFate } = ledger.totals;
  const sizes = { completed, completedElsewhere, carriedOver, unknownFate };
  return { endedAt: ledger.span.end, ...sizes, items: ledgerRows(ledger.items, visible) };
}

function plannedFacts({ sprint, items }: Inspected<'planned'>, visible: VisibleItems) {
  const facts: Pick<PlannedSprint, 'plannedStart' | 'planned' | 'items' | 'hiddenItems'> = {
    plannedStart: sprint.startDate,
    planned: sizeOf(items.map(({ estimate }) => estimate)),
    items: items.map(({ id, estimate }) => ({ item: labelOf(id, visible), estimate })),
    hiddenItems: hiddenCount(
      items.map(({ id }) => id),
      visible,
    ),
  };
  return facts;
}
