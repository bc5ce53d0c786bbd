import type { BeforeAfter, EvidenceRow, FactsShown, SprintFigure } from '../../contract';
import {
  beforeAfter,
  type FigureWithEvidence,
  followableSignals,
  NOTHING_COUNTED,
} from '../../domain/inspect';
import type { FollowedExperiment } from './followed-experiment';
import { labelOf, type VisibleItems } from './labels';

/** What is compared, as it stands at the last close. */
export function factsNow({ figures }: FollowedExperiment): BeforeAfter {
  if (figures === null) return NOTHING_COUNTED;
  return beforeAfter(figures.before.map(withoutEvidence), figures.after.map(withoutEvidence));
}

/** The facts for one viewer, each figure with what it opens to; after a review as they were then. */
export function factsShown(followed: FollowedExperiment, visible: VisibleItems): FactsShown | null {
  const { signal, state } = followed.experiment;
  if (signal === null) return null;
  const asks = followableSignals([signal])[0]?.asks ?? '';
  if (state.kind === 'reviewed') return { ...state.facts, asks, evidence: [] };
  const { before = [], after = [] } = followed.figures ?? {};
  const evidence = [...before, ...after].flatMap((figure) => rows(figure, visible));
  return { ...factsNow(followed), asks, evidence };
}

/** An item that the viewer may not see is counted and not named. */
function rows({ sprint, evidence }: FigureWithEvidence, visible: VisibleItems): EvidenceRow[] {
  return evidence.map(({ itemId, at, says }) => ({
    item: itemId === null ? null : labelOf(itemId, visible),
    ...{ sprint, at, says },
  }));
}

function withoutEvidence({ evidence: _evidence, ...figure }: FigureWithEvidence): SprintFigure {
  return figure;
}
