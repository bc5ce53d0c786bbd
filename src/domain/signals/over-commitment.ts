import { type CommitmentRatio, commitmentRatios, ratioInWords } from './commitment-ratio';
import { evidence, measured, unknown } from './readings';
import { isPattern } from './recent-sprints';
import { defineSignal, type Past } from './signal';
import { agreedThreshold, threshold } from './thresholds';

/** How much was planned against what is usually done; a pattern when it was a fifth more, with leftovers, in three of five judgeable sprints. */
export const overCommitment = defineSignal({
  id: 'over-commitment',
  asks: 'Was more planned than the team usually completes?',
  needs: 6,
  hintNeeds: 9,
  lasting: true,
  read(past) {
    const judged = commitmentRatios(past, threshold('patternWindow'));
    const last = judged.at(-1);
    if (last === undefined) return unknown(TOO_FEW);
    const over = judged.filter((ratio) => isOver(ratio, past));
    return measured({
      value: {
        committed: last.committed,
        usual: last.usual,
        sprints: judged.length,
        sprintsOver: over.length,
      },
      says: `Last sprint: ${ratioInWords(last, past.board)}. In ${String(over.length)} of ${String(judged.length)} sprints much more was planned than usually gets done, and some of it was left.`,
      seen: over.length > 0,
      pattern: judged.length >= threshold('patternTimes') && isPattern(over.length),
      evidence: over.map((ratio) =>
        evidence(ratio.one.sprint.id, null, ratio.one.ledger.span.start, ratioInWords(ratio, past.board)),
      ),
    });
  },
});

const TOO_FEW = 'There are not yet five sprints before one whose plan can be told.';

function isOver({ ratio, one }: CommitmentRatio, { settings }: Past): boolean {
  const left = one.ledger.totals.carriedOver.items;
  return ratio > agreedThreshold('overCommitmentRatio', settings) && left !== 'unknown' && left > 0;
}
