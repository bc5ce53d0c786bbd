import { proportionRange } from '../measures/proportion-range';
import { itemsInWords } from '../rules/counted-words';
import { shareRangeInWords } from './range-words';
import { evidence, measured, unknown } from './readings';
import { lastJudged } from './recent-sprints';
import { type ClosedSprintFacts, defineSignal, type Past } from './signal';
import type { SprintShare } from './sprint-shares';
import { hasKnownFates } from './sprint-sizes';
import { agreedThreshold, threshold } from './thresholds';

/** How much was not done at the end, five sprints together; a pattern above 20 % when the lower end of the 90 % range is above 10 %. */
export const carryOver = defineSignal({
  id: 'carry-over',
  asks: 'How much of what was in the sprint at its end was not done?',
  keeps: 'Little was left at the end of the last five sprints.',
  needs: 5,
  hintNeeds: 6,
  lasting: true,
  read(past: Past) {
    const sprints = lastJudged(past.closed, judge);
    if (sprints.length < threshold('patternWindow')) return unknown(TOO_FEW);
    const range = proportionRange(
      sprints.map(({ seen, of }) => ({ count: seen, of })),
      threshold('rangeLevel'),
    );
    if (range.kind === 'unknown') return range;
    const most = agreedThreshold('carryOver', past.settings);
    return measured({
      value: {
        items: range.count,
        of: range.of,
        lower: range.lower,
        upper: range.upper,
      },
      says: `${String(range.count)} of ${itemsInWords(range.of)} were not done at the end of the last ${String(sprints.length)} sprints${shareRangeInWords(range)}.`,
      seen: range.count > 0,
      pattern: range.share > most && range.lower > threshold('carryOverLowerLimit'),
      kept: range.upper < most,
      evidence: sprints.flatMap((sprint) => sprint.evidence),
    });
  },
});

const TOO_FEW = 'It takes five sprints in which it can be told what was done at the end.';

function judge({ sprint, ledger }: ClosedSprintFacts): SprintShare[] {
  const atEnd = ledger.items.filter(({ fate }) => fate === 'completed' || fate === 'carried-over');
  if (atEnd.length === 0 || !hasKnownFates(ledger)) return [];
  const left = atEnd.filter(({ fate }) => fate === 'carried-over');
  const seen = left.map(({ id }) =>
    evidence(sprint.id, id, ledger.span.end, 'was not done at the end of the sprint'),
  );
  return [
    {
      sprintId: sprint.id,
      seen: seen.length,
      of: atEnd.length,
      evidence: seen,
    },
  ];
}
