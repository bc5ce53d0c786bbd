import { PLANNED, RUNNING } from '../calendar/sprint-frame';
import type { SprintPlan } from '../plan/sprint-plan';
import { smallerSize } from '../plan/split-points';
import type { Part } from './part';
import { estimate } from './prepare-ahead';
import { frameOf, handOn, momentAt, sprintOf } from './team-tale';
import type { TeamTale } from './team-tale';

/** Milliseconds after the close at which Jira moves the first leftovers; later ones are in between. */
const MOVED_AFTER = [1_000, 50_000];

/** What leaves a sprint, and what happens between its close and the next start. */
export function closeSprint(tale: TeamTale, sprint: number, parts: readonly Part[], plan: SprintPlan): void {
  for (const part of parts) {
    if (part.role.outcome === 'taken-out') takeOut(tale, sprint, part);
    if (part.role.outcome === 'taken-out-late') moveOnLate(tale, sprint, part);
    if (part.role.reopens) reopen(tale, sprint, part);
  }
  const leftovers = parts.filter(({ role }) => role.outcome === 'carried-on');
  const later =
    sprint === RUNNING - 1 ? leftovers.find(({ sprintsBefore }) => sprintsBefore === 0) : undefined;
  let cuts = plan.cutAsCarried;
  for (const [place, part] of leftovers.entries()) {
    const at = frameOf(tale, sprint).closedAt + (MOVED_AFTER[place] ?? tale.chance.whole(2_000, 49_000));
    const { points } = part.role;
    const cut = points !== null && points >= 2 && cuts-- > 0;
    if (part === later) skipOneSprint(tale, sprint, part, at);
    else carryOn(tale, sprint, part, at, cut ? smallerSize(points) : points);
  }
}

function takeOut(tale: TeamTale, sprint: number, { item, endsAt }: Part): void {
  item.happenings.push({
    kind: 'sprint',
    at: momentAt(tale, sprint, endsAt),
    by: tale.people.productOwner,
    to: null,
  });
}

function moveOnLate(tale: TeamTale, sprint: number, part: Part): void {
  const { item, endsAt, developer } = part;
  const to = sprintOf(tale, sprint + 1);
  item.happenings.push({ kind: 'sprint', at: momentAt(tale, sprint, endsAt), by: developer, to });
  passOn(tale, sprint + 1, part, { mayGoOn: false });
}

/** Done for the report, in progress again on the next morning and planned once more. */
function reopen(tale: TeamTale, sprint: number, part: Part): void {
  const place = tale.chance.within(0.01, 0.06);
  const { item, developer } = part;
  item.happenings.push(
    { kind: 'status', at: momentAt(tale, sprint + 1, place), by: developer, to: 'in-progress' },
    {
      kind: 'sprint',
      at: momentAt(tale, sprint + 1, place + 0.02),
      by: developer,
      to: sprintOf(tale, sprint + 1),
    },
  );
  passOn(tale, sprint + 1, part, { mayGoOn: false });
}

/** Into the backlog at the close, and into the sprint after the next in the course of the next. */
function skipOneSprint(tale: TeamTale, sprint: number, part: Part, at: number): void {
  const by = tale.people.scrumMaster;
  const back = momentAt(tale, RUNNING, tale.chance.within(2, 4));
  part.item.happenings.push(
    { kind: 'sprint', at, by, to: null },
    { kind: 'sprint', at: back, by, to: sprintOf(tale, PLANNED) },
  );
  passOn(tale, sprint + 2, part, { mayGoOn: true });
}

/** Jira moves it at the close; where its estimate is cut, that happens before the next start. */
function carryOn(tale: TeamTale, sprint: number, part: Part, movedAt: number, points: number | null): void {
  const next = sprint + 1 === tale.team.oddities.startedEmpty ? null : sprintOf(tale, sprint + 1);
  part.item.happenings.push({ kind: 'sprint', at: movedAt, by: tale.people.scrumMaster, to: next });
  passOn(tale, sprint + 1, { ...part, role: { ...part.role, points } }, { mayGoOn: true });
  if (points === null || points === part.role.points) return;
  const at = momentAt(tale, sprint + 1, tale.chance.within(0.05, 0.13));
  estimate(tale, part.item, at, part.developer, points);
}

function passOn(
  tale: TeamTale,
  sprint: number,
  part: Part,
  { mayGoOn }: { readonly mayGoOn: boolean },
): void {
  const { item, developer, description, sprintsBefore, role } = part;
  const started = part.started || part.takenUpAt !== null;
  const { points } = role;
  handOn(tale, sprint, {
    item,
    developer,
    points,
    description,
    sprintsBefore: sprintsBefore + 1,
    mayGoOn,
    started,
  });
}
