import type { BreakerCard, HintCard, NoticeCard, TeamConversation } from '../../contract';
import { BREAKERS, type TrustBreaker } from '../../domain/inspect';
import type { Inspection } from '../../domain/model/inspection';
import type { Hint, JudgedReading } from '../../domain/model/judgement';
import type { Norms } from '../../domain/model/norms';
import type { Evidence } from '../../domain/model/reading';
import type { VelocityView } from '../../domain/model/velocity';
import { type EvidenceReading, evidenceRows, sprintName } from './evidence-rows';
import type { VisibleItems } from './labels';

/** What the team may read: hints and builders by the same rules on both sides, every breaker, notices and velocity. */
export function teamConversation(
  inspection: Inspection,
  visible: VisibleItems,
  { leftOut }: Pick<Norms, 'leftOut'>,
): TeamConversation {
  const reading = { visible, sprints: inspection.sprints };
  const { page, readings } = inspection;
  return {
    kind: 'team',
    readAt: inspection.asOf,
    hints: page.hints.map((hint) => hintCard(hint, reading)),
    builders: page.builders.map(({ sides, says, evidence }) => ({
      sides,
      says,
      evidence: evidenceRows(evidence, reading),
    })),
    breakers: breakerCards(inspection, reading),
    notices: readings.flatMap((one) => noticeCard(one, reading)),
    velocity: inspection.velocity.map((view) => withReasons(view, leftOut)),
    closedSprints: inspection.sprints.filter(({ kind }) => kind === 'closed').length,
  };
}

function withReasons(view: VelocityView, leftOut: Norms['leftOut']): VelocityView {
  const reasons = new Map(leftOut.map(({ sprintId, because }) => [sprintId, because]));
  const sprints = view.sprints.map((sprint) => {
    const because = sprint.leftOut === 'by-the-team' ? reasons.get(sprint.sprintId) : undefined;
    return because === undefined ? sprint : { ...sprint, leftOutBecause: because };
  });
  return { ...view, sprints };
}

/** The ids of every item that the conversation may name. */
export function itemIdsOfConversation({ readings, page }: Inspection): string[] {
  const evidence = [
    ...readings.flatMap(evidenceOf),
    ...page.hints.flatMap((hint) => hint.evidence),
    ...page.builders.flatMap((builder) => builder.evidence),
  ];
  return [...new Set(evidence.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])))];
}

function evidenceOf({ reading }: JudgedReading): readonly Evidence[] {
  return reading.kind === 'measured' ? reading.evidence : [];
}

function hintCard({ side, breakers, says, since, evidence }: Hint, reading: EvidenceReading): HintCard {
  return {
    side,
    breakers,
    says,
    since: sprintName(reading.sprints, since),
    evidence: evidenceRows(evidence, reading),
  };
}

function noticeCard(one: JudgedReading, reading: EvidenceReading): NoticeCard[] {
  if (one.level !== 'notice' || one.sprintId === undefined || one.reading.kind !== 'measured') return [];
  return [
    { sprintId: one.sprintId, says: one.reading.says, evidence: evidenceRows(one.reading.evidence, reading) },
  ];
}

function breakerCards({ breakers, readings }: Inspection, reading: EvidenceReading): BreakerCard[] {
  return breakers.flatMap(({ id, state, because, signals }) => {
    const breaker = BREAKERS.find((one) => one.id === id);
    if (breaker === undefined) return [];
    const rests = readings.filter(
      ({ signal, sprintId }) => signals.includes(signal) && sprintId === undefined,
    );
    return [
      { ...textsOf(breaker), state, because, evidence: evidenceRows(rests.flatMap(evidenceOf), reading) },
    ];
  });
}

function textsOf(breaker: TrustBreaker) {
  const { id, side, name, promise, canMean, canAlsoMean, cannotBeSeen, checkIn, ask } = breaker;
  return { id, side, name, promise, canMean, canAlsoMean, cannotBeSeen, checkIn, ask, try: breaker.try };
}
