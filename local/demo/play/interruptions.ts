import type { SprintPlan } from '../plan/sprint-plan';
import type { Part } from './part';
import { estimate } from './prepare-ahead';
import { momentAt } from './team-tale';
import type { TeamTale } from './team-tale';
import { moveBack } from './work-path';

const HOUR = 3_600_000;

/** What happens to some of a sprint's done items on the way: each meets at most one, re-estimates apart. */
export function interrupt(tale: TeamTale, sprint: number, parts: readonly Part[], plan: SprintPlan): void {
  const free = tale.chance.shuffled(parts.filter((part) => isLong(part)));
  const take = (count: number): Part[] => free.splice(0, count);
  for (const part of take(plan.flaggedHours > 0 ? 1 : 0)) flag(tale, sprint, part, plan.flaggedHours);
  for (const part of take(plan.movedBack)) moveBack(tale, sprint, part);
  for (const part of take(plan.requirementChanged)) changeRequirement(tale, sprint, part);
  for (const part of parts) if (part.role.points !== part.role.firstEstimate) reEstimate(tale, sprint, part);
}

/** Long enough in the sprint and in progress for something to happen to it. */
function isLong({ role, endsAt, takenUpAt, enteredAt, description }: Part): boolean {
  const isPlain = role.outcome === 'done' && !role.reopens && enteredAt === 0;
  return isPlain && description !== null && endsAt > 3 && endsAt - (takenUpAt ?? 0) > 0.4;
}

function flag(tale: TeamTale, sprint: number, { item, developer, endsAt }: Part, hours: number): void {
  const place = Math.floor(tale.chance.within(1, Math.floor(endsAt))) + tale.chance.within(0.02, 0.15);
  const at = momentAt(tale, sprint, place);
  const raised = { kind: 'flag', at, by: developer, to: true } as const;
  const cleared = {
    kind: 'flag',
    at: at + hours * HOUR,
    by: developer,
    to: false,
  } as const;
  item.happenings.push(raised, cleared);
}

/** Two more criteria while somebody works on it. */
function changeRequirement(tale: TeamTale, sprint: number, { item, description, ...part }: Part): void {
  const from = part.takenUpAt ?? 0.4;
  const place = from + (part.endsAt - from) * tale.chance.within(0.2, 0.6);
  const to = `${description ?? ''}\n- ${tale.writer.criterion()}\n- ${tale.writer.criterion()}`;
  item.happenings.push({
    kind: 'description',
    at: momentAt(tale, sprint, place),
    by: tale.people.productOwner,
    to,
  });
}

/** Somebody saw more, or less, in it while working on it. */
function reEstimate(tale: TeamTale, sprint: number, { item, role, endsAt, takenUpAt }: Part): void {
  if (role.points === null) return;
  const from = takenUpAt ?? 0.4;
  const at = momentAt(tale, sprint, from + (endsAt - from) * tale.chance.within(0.1, 0.4));
  estimate(tale, item, at, tale.people.scrumMaster, role.points);
}
