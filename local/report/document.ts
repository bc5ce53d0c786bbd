import type { Change } from '../../src/domain/model/change';
import type { Coverage } from '../../src/domain/model/coverage';
import type { InspectedSprint, Inspection } from '../../src/domain/model/inspection';
import type { Instant } from '../../src/domain/model/instant';
import type { AuditLedger, Fate, LedgerItem, ScopeItem } from '../../src/domain/model/ledger';
import type { Size } from '../../src/domain/model/size';
import { sizeOf } from '../../src/domain/rules/size';
import { judgementDocument } from './judgement-document';

/** The one document that `npm run inspect -- --json` prints: instants are ISO UTC, items go by their keys. */
export function inspectionDocument(
  inspection: Inspection,
  sprints: readonly InspectedSprint[],
  audit: AuditLedger | null,
) {
  const keys = keyOfEach(inspection);
  const shown = new Set(sprints.map(({ sprint }) => sprint.id));
  return {
    board: { id: inspection.board.id, name: inspection.board.name, estimation: inspection.board.estimation },
    asOf: iso(inspection.asOf),
    coverage: coverageOf(inspection.coverage),
    sprints: sprints.map((one) => sprintOf(one, audit)),
    ...judgementDocument(inspection, keys),
    dataQuality: inspection.dataQuality
      .filter(({ sprintId }) => sprintId === undefined || shown.has(sprintId))
      .map(({ itemIds, ...note }) => ({ ...note, items: itemIds.map((id) => keys.get(id) ?? id) })),
  };
}

function keyOfEach({ sprints }: Inspection): Map<string, string> {
  const items = sprints.flatMap((one): readonly { readonly id: string; readonly key: string }[] => {
    if (one.kind === 'no-ledger') return [];
    return one.kind === 'planned' ? one.items : [...one.ledger.items, ...one.ledger.leftOut];
  });
  return new Map(items.map(({ id, key }) => [id, key]));
}

function coverageOf(coverage: Coverage) {
  return { ...coverage, scannedSince: isoOrNull(coverage.scannedSince) };
}

function sprintOf(one: InspectedSprint, audit: AuditLedger | null) {
  const { id, name, goal } = one.sprint;
  const base = { id, name, goal, state: one.kind };
  if (one.kind === 'no-ledger') return { ...base, because: one.because, says: one.says };
  if (one.kind === 'planned') {
    const planned = one.items.map(({ id: itemId, key, estimate }) => ({ id: itemId, key, estimate }));
    return { ...base, planned: sizeOf(planned.map(({ estimate }) => estimate)), items: planned };
  }
  const ledger = one.kind === 'running' ? (audit ?? one.ledger) : one.ledger;
  return {
    ...base,
    startedAt: iso(ledger.span.start),
    startSource: ledger.span.startSource,
    completedAt: one.kind === 'closed' ? iso(ledger.span.end) : null,
    ...(one.kind === 'running' && audit !== null ? { audit: AUDIT_SAYS } : {}),
    items: ledger.items.map(itemOf),
    changes: ledger.changes.map(changeOf),
    totals: totalsOf(ledger),
    notCounted: ledger.leftOut,
  };
}

const AUDIT_SAYS =
  "Fates of a running sprint, to check the ledger against Jira's own report. They are shown nowhere else.";

function itemOf(item: ScopeItem | LedgerItem<Fate>) {
  return { ...item, enteredAt: isoOrNull(item.enteredAt), leftAt: isoOrNull(item.leftAt) };
}

function changeOf({ itemId, ...change }: Change) {
  return { ...change, id: itemId, at: iso(change.at) };
}

/** `unknown`: the items whose origin or fate cannot be told. */
function totalsOf({
  totals,
  items,
}: Extract<InspectedSprint, { kind: 'closed' | 'running' }>['ledger'] | AuditLedger) {
  const untold = items.filter(
    (item) => item.origin === 'unknown' || ('fate' in item && item.fate === 'unknown'),
  );
  const unknown: Size = sizeOf(untold.map(({ estimateAtEnd }) => estimateAtEnd));
  return { ...totals, unknown };
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : iso(at);
}
