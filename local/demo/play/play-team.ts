import { LAST_PREPARED, sprintFrames } from '../calendar/sprint-frame';
import { chanceOf } from '../chance';
import { endless } from '../endless';
import { accountId } from '../people/account-id';
import { leaveRoom } from '../plan/leave-room';
import { planTeam } from '../plan/plan-team';
import type { Project } from '../record/project';
import type { TeamStory } from '../teams/team-story';
import { writerOf } from '../words/writer';
import { fillBacklog, halfPlanned } from './backlog';
import { epicsOf } from './epics';
import { followUp } from './follow-up';
import { LIVE_ORIGINS } from './live-origin';
import { playSprint } from './play-sprint';
import type { TeamTale } from './team-tale';
import { teamSprints } from './team-sprints';

/** Plays a team's whole story, into the future as far as its work is prepared today. */
export function playTeam(team: TeamStory, seed: number, now: number, restricted: Project | null): TeamTale {
  const tale = tableOf(team, seed, now, restricted);
  fillBacklog(tale);
  for (let sprint = 0; sprint <= LAST_PREPARED - 1; sprint++) playSprint(tale, sprint);
  halfPlanned(tale);
  followUp(tale);
  return tale;
}

/** Everything that is fixed before the first sprint is played. */
function tableOf(team: TeamStory, seed: number, now: number, restricted: Project | null): TeamTale {
  const { key } = team.project;
  const chance = chanceOf(seed, `${key}/play`);
  const { productOwner, scrumMaster, developers } = team.people;
  const people = {
    productOwner: accountId(productOwner),
    scrumMaster: accountId(scrumMaster),
    developers: developers.map(accountId),
  };
  const frames = sprintFrames(now, team.oddities.closeShifts ?? {}, chanceOf(seed, `${key}/frames`));
  const writer = writerOf(team.words, chanceOf(seed, `${key}/words`));
  const epics = epicsOf(team, frames, people, chance);
  const sprints = teamSprints(team, frames, writer, chance);
  const plans = planTeam(team.habits, seed, key).map((plan, number) =>
    leaveRoom(plan, team.oddities.specialItems?.[number] ?? []),
  );
  const left = { incoming: new Map(), bugs: new Map(), delivered: [] };
  const nextOrigin = endless(LIVE_ORIGINS, chance);
  const fixed = { team, people, frames, sprints, plans, epics, restricted, writer, chance, nextOrigin };
  return { ...fixed, ...left, items: [...epics] };
}
