import type { SprintId } from './sprint';
import type { Known } from './unknown';

/** The velocity of closed sprints in one statistic: what a run chart shows. */
export interface VelocityView {
  readonly statistic: 'points' | 'items';
  /** All closed sprints with a ledger, oldest first. */
  readonly sprints: readonly VelocitySprint[];
  /** Fewer than ten sprints: the limits still move a lot. */
  readonly provisional: boolean;
  /** One sentence in plain words: "Ordinary variation." */
  readonly says: string;
  /** What the next sprint will complete in 8 of 10 cases, or why that cannot be said. */
  readonly promise: { readonly kind: 'range'; readonly lower: number; readonly upper: number } | Unsaid;
  /** Rising, falling or none; not a word before ten sprints. */
  readonly trend: { readonly kind: 'trend'; readonly trend: 'rising' | 'falling' | 'none' } | Unsaid;
  /** What gets done within so many sprints. */
  readonly forecast: { readonly kind: 'fan'; readonly steps: readonly ForecastStep[] } | Unsaid;
}

export interface Unsaid {
  readonly kind: 'unknown';
  readonly because: string;
}

export interface VelocitySprint {
  readonly sprintId: SprintId;
  readonly name: string;
  readonly committed: Known<number>;
  readonly completed: Known<number>;
  /** What the sprints before it make you expect; `null` with fewer than six before it. */
  readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number } | null;
  readonly place: 'above' | 'inside' | 'below' | 'unknown';
  /** Why it counts nowhere in the statistics; `null` = it counts. */
  readonly leftOut: 'by-the-team' | 'unlike-length' | 'cannot-be-told' | null;
  /** The team's own words for it, where it left the sprint out itself. */
  readonly leftOutBecause?: string;
}

/** Within `sprints` sprints, half of the time at least `half` gets done, in 85 of 100 cases at least `most`. */
export interface ForecastStep {
  readonly sprints: number;
  readonly half: number;
  readonly most: number;
}
