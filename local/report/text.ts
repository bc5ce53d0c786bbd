import type { Change } from '../../src/domain/model/change';
import type { InspectedSprint, Inspection } from '../../src/domain/model/inspection';
import type { AuditLedger, ScopeTotals } from '../../src/domain/model/ledger';
import type { Size } from '../../src/domain/model/size';
import { changeLine } from './change-line';
import { itemTable } from './item-table';
import { pageText } from './page-text';
import { sizeInWords } from './size-in-words';

/** The inspection as a person reads it in a terminal: the coverage, then each sprint with its ledger. */
export function inspectionText(
  inspection: Inspection,
  sprints: readonly InspectedSprint[],
  audit: AuditLedger | null,
): string {
  const general = inspection.dataQuality.filter(({ sprintId }) => sprintId === undefined);
  return [
    `${inspection.board.name} (board ${String(inspection.board.id)}), as of ${minute(inspection.asOf)}`,
    ...general.map(({ says }) => `  note: ${says}`),
    ...sprints.flatMap((one) => ['', ...sprintLines(one, inspection, audit)]),
    '',
    ...pageText(inspection),
    '',
  ].join('\n');
}

function sprintLines(one: InspectedSprint, inspection: Inspection, audit: AuditLedger | null): string[] {
  const notes = inspection.dataQuality.filter(({ sprintId }) => sprintId === one.sprint.id);
  return [
    `${one.sprint.name} (${String(one.sprint.id)}), ${STATE[one.kind]}`,
    ...(one.sprint.goal === null || one.sprint.goal === ''
      ? ['  no sprint goal']
      : [`  goal: ${one.sprint.goal}`]),
    ...bodyLines(one, inspection, audit),
    ...notes.map(({ says }) => `  note: ${says}`),
  ];
}

const STATE = {
  closed: 'closed',
  running: 'running',
  planned: 'not started',
  'no-ledger': 'no ledger',
} as const;

function bodyLines(one: InspectedSprint, { board }: Inspection, audit: AuditLedger | null): string[] {
  if (one.kind === 'no-ledger') return [`  ${one.says}`];
  if (one.kind === 'planned') return [`  planned so far: ${String(one.items.length)} items`];
  const ledger = one.kind === 'running' ? (audit ?? one.ledger) : one.ledger;
  const { span } = ledger;
  return [
    `  from ${minute(span.start)} (${SOURCE[span.startSource]}) to ${one.kind === 'closed' ? minute(span.end) : 'now'}`,
    ...Object.entries<Size>({ ...ledger.totals }).map(
      ([name, size]) => `  ${TOTAL[name] ?? name}: ${sizeInWords(size, board.estimation)}`,
    ),
    ...itemTable(ledger.items, board.estimation).map((line) => `  ${line}`),
    changesHead(ledger),
    ...ledger.changes.map((change) => `    ${changeLine(change, board.estimation)}`),
  ];
}

function changesHead({
  changes,
  totals,
}: {
  readonly changes: readonly Change[];
  readonly totals: ScopeTotals;
}): string {
  if (changes.length > 0) return '  Changes:';
  if (totals.added.items === 'unknown') return '  What came in, went out or was re-estimated cannot be told.';
  return '  Nothing came in, went out or was re-estimated.';
}

const SOURCE = {
  activated: 'the click on start',
  recorded: 'the recorded start',
  entered: 'the start as typed',
} as const;

const TOTAL: Readonly<Record<string, string>> = {
  committed: 'committed',
  alreadyDone: 'already done at the start',
  added: 'added',
  removed: 'removed',
  completed: 'completed',
  completedElsewhere: 'completed elsewhere',
  carriedOver: 'carried over',
  open: 'open',
  unknownOrigin: 'origin unknown',
  unknownFate: 'fate unknown',
};

function minute(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
