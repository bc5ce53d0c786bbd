import { itemsInWords } from '../rules/counted-words';
import { evidence, measured } from './readings';
import { lastSprint } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type RunningSprintFacts } from './signal';
import { threshold } from './thresholds';

/** Which items were in their third sprint or more; a pattern when one is in its fourth or two are in their third. */
export const longCarried = defineSignal({
  id: 'long-carried',
  asks: 'Which items were in their third sprint or more?',
  needs: 1,
  hintNeeds: 4,
  lasting: true,
  read(past) {
    const { sprint, ledger } = lastSprint(past);
    const before = past.closed.slice(0, -1);
    const present = ledger.items.filter(({ fate }) => fate !== 'removed').map(({ id }) => id);
    const long = longCarriedItems(present, before);
    return measured({
      value: {
        items: long.length,
        longest: Math.max(0, ...long.map(({ ordinal }) => ordinal)),
      },
      says: `${itemsInWords(long.length)} of the last sprint ${long.length === 1 ? 'was' : 'were'} in the third sprint or more.`,
      pattern: isPattern(long),
      evidence: long.map(({ id, ordinal }) => evidence(sprint.id, id, ledger.span.start, inWords(ordinal))),
    });
  },
  noticeRunning,
});

/** Its earlier sprints are closed, so this is a fact of earlier closes and stays while the sprint runs. */
function noticeRunning({ sprint, ledger, past }: RunningSprintFacts) {
  const present = ledger.items.filter(({ leftAt }) => leftAt === null).map(({ id }) => id);
  const long = longCarriedItems(present, past.closed);
  return measured({
    value: { items: long.length },
    says: `${itemsInWords(long.length)} in the third sprint or more.`,
    pattern: false,
    evidence: long.map(({ id, ordinal }) => evidence(sprint.id, id, ledger.span.start, inWords(ordinal))),
  });
}

interface LongCarried {
  readonly id: string;
  readonly ordinal: number;
}

/** An item is in its third sprint when the two closed sprints it was last in both carried it over. */
function longCarriedItems(ids: readonly string[], before: readonly ClosedSprintFacts[]): LongCarried[] {
  const carried = new Map<string, number>();
  for (const { ledger } of before) {
    for (const { id, fate } of ledger.items) {
      carried.set(id, fate === 'carried-over' ? (carried.get(id) ?? 0) + 1 : 0);
    }
  }
  return ids
    .map((id) => ({ id, ordinal: (carried.get(id) ?? 0) + 1 }))
    .filter(({ ordinal }) => ordinal >= threshold('longCarriedSprints'));
}

function isPattern(long: readonly LongCarried[]): boolean {
  const fourth = long.some(({ ordinal }) => ordinal >= threshold('longCarriedHintSprints'));
  return fourth || long.length >= threshold('longCarriedHintItems');
}

function inWords(ordinal: number): string {
  return `was in its sprint number ${String(ordinal)}`;
}
