import { chanceOf } from '../chance';
import type { Habits } from '../teams/team-story';
import { draftPlan } from './draft-plan';
import type { SprintPlan } from './sprint-plan';
import { tellsTheStory } from './tells-the-story';

const DRAFTS = 4_000;

/** The first course of sprints out of many that tells the team's story; RangeError when none does. */
export function planTeam(habits: Habits, seed: number, team: string): SprintPlan[] {
  for (let draft = 0; draft < DRAFTS; draft++) {
    const plans = draftPlan(habits, chanceOf(seed, `${team}/plan/${draft}`));
    if (tellsTheStory(habits, plans)) return plans;
  }
  throw new RangeError(
    `None of ${DRAFTS} drafts tells the story of ${team}: its habits contradict each other.`,
  );
}
