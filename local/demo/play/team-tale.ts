import type { SprintFrame } from '../calendar/sprint-frame';
import type { Chance } from '../chance';
import type { SprintPlan } from '../plan/sprint-plan';
import { present } from '../present';
import type { DemoItem } from '../record/demo-item';
import type { DemoSprint } from '../record/demo-sprint';
import type { Project } from '../record/project';
import type { TeamStory } from '../teams/team-story';
import type { Writer } from '../words/writer';
import type { LiveOrigin } from './live-origin';

/** A team's tale while it is told: what is fixed beforehand, and what the sprints leave behind. */
export interface TeamTale {
  readonly team: TeamStory;
  readonly people: TeamPeople;
  readonly frames: ReadonlyMap<number, SprintFrame>;
  /** By number, from 0; also those that are not created yet. */
  readonly sprints: readonly DemoSprint[];
  readonly plans: readonly SprintPlan[];
  readonly epics: readonly DemoItem[];
  /** The project whose fixes the team takes in now and then. */
  readonly restricted: Project | null;
  readonly writer: Writer;
  readonly chance: Chance;
  /** How the next item gets ready, in a team that writes on planning day. */
  readonly nextOrigin: () => LiveOrigin;
  readonly items: DemoItem[];
  /** What goes into a sprint from an earlier one, by the number of the sprint. */
  readonly incoming: Map<number, Incoming[]>;
  /** Bugs that were found and wait for their sprint. */
  readonly bugs: Map<number, DemoItem[]>;
  readonly delivered: Delivered[];
}

/** Account ids. */
export interface TeamPeople {
  readonly productOwner: string;
  readonly scrumMaster: string;
  readonly developers: readonly string[];
}

export interface Incoming {
  readonly item: DemoItem;
  readonly developer: string;
  readonly points: number | null;
  readonly description: string | null;
  /** In how many sprints it has been. */
  readonly sprintsBefore: number;
  /** Whether it may be carried on once more. */
  readonly mayGoOn: boolean;
  readonly started: boolean;
}

export interface Delivered {
  readonly item: DemoItem;
  readonly sprint: number;
  /** Where on the sprint's line of working time it was done. */
  readonly place: number;
}

export function frameOf(tale: TeamTale, number: number): SprintFrame {
  return present(tale.frames.get(number), `frame ${number}`);
}

/** The instant at a place counted from the start of a frame; beyond 10 it lies in the next ones. */
export function momentAt(tale: TeamTale, number: number, place: number): number {
  return frameOf(tale, number + Math.floor(place / 10)).at(place % 10);
}

export function sprintOf(tale: TeamTale, number: number): DemoSprint {
  return present(tale.sprints[number], `sprint ${number}`);
}

/** Hands an item on to a later sprint. */
export function handOn(tale: TeamTale, number: number, incoming: Incoming): void {
  tale.incoming.set(number, [...(tale.incoming.get(number) ?? []), incoming]);
}
