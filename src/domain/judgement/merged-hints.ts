import type { Hint } from '../model/judgement';
import { restOnSameItems } from './same-items';

/** Hints that rest on mostly the same items become one, in the place of the most certain of them. */
export function mergedHints(hints: readonly Hint[]): Hint[] {
  const kept: Hint[] = [];
  for (const hint of hints) {
    const place = kept.findIndex((other) => restOnSameItems(other.evidence, hint.evidence));
    const other = kept[place];
    if (other === undefined) kept.push(hint);
    else kept[place] = together(other, hint);
  }
  return kept;
}

/** Each signal speaks once, and each piece of evidence stands once. */
function together(first: Hint, second: Hint): Hint {
  const more = second.signals.flatMap((signal, place) =>
    first.signals.includes(signal) ? [] : [{ signal, says: second.says[place] ?? '' }],
  );
  const seen = new Set(first.evidence.map((one) => JSON.stringify(one)));
  return {
    ...first,
    breakers: [...first.breakers, ...second.breakers],
    signals: [...first.signals, ...more.map(({ signal }) => signal)],
    says: [...first.says, ...more.map(({ says }) => says)],
    evidence: [...first.evidence, ...second.evidence.filter((one) => !seen.has(JSON.stringify(one)))],
  };
}
