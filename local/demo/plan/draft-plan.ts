import { RUNNING } from '../calendar/sprint-frame';
import type { Chance } from '../chance';
import { endless } from '../endless';
import type { Habits, SprintKind } from '../teams/team-story';
import { pointFactors } from './point-factors';
import type { SprintPlan } from './sprint-plan';

const NOTHING: Omit<Required<SprintKind>, 'planned'> = {
  carriedOn: 0,
  takenOut: 0,
  takenOutLate: 0,
  cameIn: 0,
  cameInUnfinished: 0,
  reEstimated: 0,
  requirementChanged: 0,
  reopenedAfterClose: 0,
  cutAsCarried: 0,
  withoutDescription: 0,
  notEstimated: 0,
};

/** One possible course of a team's sprints; `planTeam` decides whether it tells the team's story. */
export function draftPlan(habits: Habits, chance: Chance): SprintPlan[] {
  const kinds = endless(habits.sprintKinds, chance);
  const flaggedHours = endless(habits.flaggedHours, chance);
  const movedBack = endless(habits.movedBack, chance);
  const bugsFound = endless(habits.bugsFound, chance);
  return pointFactors(habits, chance).map((factor, number) => {
    const kind = scaled({ ...NOTHING, ...kinds() }, factor, habits);
    const found = bugsFound();
    return {
      ...withCarriedIn(described(kind, number, habits), number),
      points: Math.round(habits.points * factor),
      flaggedHours: flaggedHours(),
      movedBack: movedBack(),
      bugsFound: habits.itemsFollowPoints && factor < 1 ? 0 : found,
    };
  });
}

/** The planned sprint shows one item that was carried into it: it stays over from the last closed one. */
function withCarriedIn(kind: Required<SprintKind>, number: number): Required<SprintKind> {
  return number === RUNNING - 1 ? { ...kind, carriedOn: Math.max(1, kind.carriedOn) } : kind;
}

function described(kind: Required<SprintKind>, number: number, habits: Habits): Required<SprintKind> {
  const most = number < habits.describedSince ? kind.withoutDescription : 1;
  return { ...kind, withoutDescription: Math.min(kind.withoutDescription, most) };
}

/** A small sprint has no room for changes beside the plan, and a large one leaves nothing over. */
function scaled(kind: Required<SprintKind>, factor: number, habits: Habits): Required<SprintKind> {
  if (!habits.itemsFollowPoints) return kind;
  const planned = Math.max(3, Math.round(kind.planned * factor));
  const roomy = factor >= 1;
  return {
    ...kind,
    planned,
    cameIn: roomy ? kind.cameIn : 0,
    takenOut: roomy ? kind.takenOut : 0,
    carriedOn: factor <= 1.1 ? kind.carriedOn : 0,
  };
}
