import { type CommitmentRatio, commitmentRatios, ratioInWords } from './commitment-ratio';
import { evidence, measured, unknown } from './readings';
import { committedItems } from './counted-scope';
import { defineSignal, type Past } from './signal';
import { agreedThreshold, threshold } from './thresholds';

/** How little was planned against what is usually done; a pattern when it was a fifth less, nearly all done and more pulled in, in four of six judgeable sprints. */
export const underCommitment = defineSignal({
  id: 'under-commitment',
  asks: 'Was less planned than the team usually completes?',
  needs: 6,
  hintNeeds: 10,
  lasting: true,
  read(past) {
    const judged = commitmentRatios(past, threshold('underCommitmentWindow'));
    const last = judged.at(-1);
    if (last === undefined) return unknown(TOO_FEW);
    const under = judged.filter((ratio) => isUnder(ratio, past));
    const times = threshold('underCommitmentTimes');
    return measured({
      value: {
        committed: last.committed,
        usual: last.usual,
        sprints: judged.length,
        sprintsUnder: under.length,
      },
      says: `Last sprint: ${ratioInWords(last, past.board)}. In ${String(under.length)} of ${String(judged.length)} sprints much less was planned than usually gets done, nearly all of it was done and more was pulled in.`,
      seen: under.length > 0,
      pattern: judged.length >= times && under.length >= times,
      evidence: under.map((ratio) =>
        evidence(ratio.one.sprint.id, null, ratio.one.ledger.span.start, ratioInWords(ratio, past.board)),
      ),
    });
  },
});

const TOO_FEW = 'There are not yet five sprints before one whose plan can be told.';

function isUnder({ ratio, one: { ledger } }: CommitmentRatio, { settings }: Past): boolean {
  const committed = committedItems(ledger);
  const done = committed.filter(({ fate }) => fate === 'completed').length;
  const pulledIn = ledger.items.some(
    (one) => one.origin === 'added' && one.fate === 'completed' && !committed.includes(one),
  );
  const nearlyAll = done >= committed.length * threshold('underCommitmentDone');
  return ratio < agreedThreshold('underCommitmentRatio', settings) && nearlyAll && pulledIn;
}
