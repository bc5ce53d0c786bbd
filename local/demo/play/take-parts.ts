import { endless } from '../endless';
import { present } from '../present';
import type { DemoItem } from '../record/demo-item';
import { comesIn } from './came-in';
import { castOf } from './cast';
import { draftsFor, enterSprint, prepareBug, prepareItem } from './fresh-item';
import { laidOut } from './lay-out';
import type { Actor, Part } from './part';
import type { Role } from './role';
import type { Incoming, TeamTale } from './team-tale';

/** Finds the item for every role of a sprint and lays out when it is taken up and when it ends. */
export function takeParts(tale: TeamTale, sprint: number): Part[] {
  const plan = present(tale.plans[sprint], `plan ${sprint}`);
  const roles = castOf(plan, tale.incoming.get(sprint) ?? [], tale.team.habits, tale.chance);
  const done = roles.filter(({ outcome }) => outcome === 'done').length;
  const share = endless(
    Array.from({ length: done }, (_, place) => (place + tale.chance.fraction()) / done),
    tale.chance,
  );
  const fresh = freshActors(tale, sprint, plan.withoutDescription);
  return roles.map((role) => {
    const actor = role.cameIn ? thatCameIn(tale, sprint, role) : fresh(role);
    return laidOut(actor, share(), tale.chance);
  });
}

/** Gives out what comes from earlier sprints, the bugs that were found, and new items. */
function freshActors(tale: TeamTale, sprint: number, withoutDescription: number): (role: Role) => Actor {
  const bugs = [...(tale.bugs.get(sprint) ?? [])];
  const nextDraft = draftsFor(tale, sprint);
  let place = 0;
  return (role) => {
    if (role.incoming !== null) return fromBefore(tale, sprint, role, role.incoming);
    const lineOnly = place > 0 && place <= withoutDescription;
    const item =
      (lineOnly ? undefined : withEstimate(tale, sprint, bugs.pop(), role)) ??
      prepareItem(tale, sprint, nextDraft(), { points: role.firstEstimate, lineOnly });
    place++;
    const description = lineOnly ? null : textOf(item);
    return { ...actorOf(tale, role, item), description, enteredAt: enterSprint(tale, sprint, item) };
  };
}

function withEstimate(
  tale: TeamTale,
  sprint: number,
  bug: DemoItem | undefined,
  role: Role,
): DemoItem | undefined {
  if (bug !== undefined) prepareBug(tale, sprint, bug, role.firstEstimate);
  return bug;
}

function fromBefore(tale: TeamTale, sprint: number, role: Role, incoming: Incoming): Actor {
  const late = sprint === tale.team.oddities.startedEmpty;
  const { item, developer, description, sprintsBefore, mayGoOn, started } = incoming;
  const enteredAt = late ? enterSprint(tale, sprint, item) : 0;
  return { role, item, developer, description, sprintsBefore, mayGoOn, started, enteredAt };
}

function thatCameIn(tale: TeamTale, sprint: number, role: Role): Actor {
  const enteredAt = tale.chance.within(1, role.outcome === 'done' ? 6.8 : 7.8);
  const item = comesIn(tale, sprint, tale.writer.work(), role.points, enteredAt);
  return { ...actorOf(tale, role, item), description: textOf(item), enteredAt };
}

/** Restricted items are looked after by those who may see them: the first two developers. */
function actorOf(tale: TeamTale, role: Role, item: DemoItem): Actor {
  const insiders =
    item.born.project === tale.team.project ? tale.people.developers : tale.people.developers.slice(0, 2);
  const fresh = { sprintsBefore: 0, mayGoOn: true, started: false, enteredAt: 0, description: null };
  return { ...fresh, role, item, developer: tale.chance.pick(insiders) };
}

function textOf({ born, happenings }: DemoItem): string | null {
  const written = happenings.find((happening) => happening.kind === 'description');
  return written?.to ?? born.description;
}
