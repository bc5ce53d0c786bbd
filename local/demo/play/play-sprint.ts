import { present } from '../present';
import { closeSprint } from './close-sprint';
import { findBugs } from './found-bugs';
import { interrupt } from './interruptions';
import type { Part } from './part';
import { cutIntoSteps } from './sub-tasks';
import { takeParts } from './take-parts';
import { momentAt } from './team-tale';
import type { TeamTale } from './team-tale';
import { walk } from './work-path';

/** Plays one sprint from the preparation of its items to what it leaves to the next. */
export function playSprint(tale: TeamTale, sprint: number): void {
  const plan = present(tale.plans[sprint], `plan ${sprint}`);
  const parts = takeParts(tale, sprint);
  for (const part of parts) {
    walk(tale, sprint, part);
    cutIntoSteps(tale, sprint, part);
    if (part.description === null && part.role.incoming === null) describeLate(tale, sprint, part);
  }
  interrupt(tale, sprint, parts, plan);
  closeSprint(tale, sprint, parts, plan);
  const done = parts.filter(({ role }) => role.outcome === 'done');
  tale.delivered.push(...done.map(({ item, endsAt }) => ({ item, sprint, place: endsAt })));
  findBugs(tale, sprint, plan.bugsFound);
}

/** Half of the items that started as a single line get a description on the first day, before the work. */
function describeLate(tale: TeamTale, sprint: number, { item }: Part): void {
  if (tale.chance.happens(0.5)) return;
  const at = momentAt(tale, sprint, tale.chance.within(0.35, 0.9));
  const to = `${item.summary}.\n\nAcceptance criteria:\n- ${tale.writer.criterion()}\n- ${tale.writer.criterion()}`;
  item.happenings.push({ kind: 'description', at, by: tale.people.productOwner, to });
}
