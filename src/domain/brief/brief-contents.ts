import type { InspectedSprint } from '../model/inspection';
import type { WorkingCalendar } from '../model/working-calendar';
import type { MarkedChange } from '../rules/last-mark';

/** A sprint that has begun: only of these a brief can be written. */
export type BegunSprint = Extract<InspectedSprint, { kind: 'running' | 'closed' }>;

/** What goes into a brief beside the inspection. */
export interface BriefContents {
  readonly sprint: BegunSprint;
  /** Every change of the sprint with what the team said of it. */
  readonly changes: readonly MarkedChange[];
  /** The items that the reader may see, by id; all others are counted and not named. */
  readonly labels: BriefLabels;
  /** Those that run or are due for their review. */
  readonly experiments: readonly BriefExperiment[];
  /** The days are counted and written in it. */
  readonly calendar: WorkingCalendar;
}

type BriefLabels = ReadonlyMap<string, { readonly key: string; readonly summary: string }>;

/** An experiment in the team's own words, and how far it has come. */
export interface BriefExperiment {
  readonly breaker: string;
  readonly weTry: string;
  readonly state: string;
}
