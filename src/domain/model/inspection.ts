import type { Board } from './board';
import type { Coverage } from './coverage';
import type { DataQualityNote } from './data-quality';
import type { EstimateAt } from './estimate';
import type { Instant } from './instant';
import type { BreakerState, JudgedReading, Page } from './judgement';
import type { ClosedLedger, RunningLedger } from './ledger';
import type { Sprint } from './sprint';
import type { VelocityView } from './velocity';

/** Why a sprint has no ledger. */
export type NoLedger = 'never-started' | 'dates-contradict' | 'no-close-instant';

/** An item planned for a sprint that has not started. */
export interface PlannedItem {
  readonly id: string;
  readonly key: string;
  readonly estimate: EstimateAt;
}

export type InspectedSprint =
  | {
      readonly kind: 'closed';
      readonly sprint: Sprint;
      readonly ledger: ClosedLedger;
    }
  | {
      readonly kind: 'running';
      readonly sprint: Sprint;
      readonly ledger: RunningLedger;
    }
  | {
      readonly kind: 'planned';
      readonly sprint: Sprint;
      readonly items: readonly PlannedItem[];
    }
  | {
      readonly kind: 'no-ledger';
      readonly sprint: Sprint;
      readonly because: NoLedger;
      readonly says: string;
    };

/** All that can be said about a board at the instant `asOf`. */
export interface Inspection {
  readonly asOf: Instant;
  readonly board: Board;
  readonly coverage: Coverage;
  /** Closed sprints by their end, then running by their start, then planned in Jira's order. */
  readonly sprints: readonly InspectedSprint[];
  readonly dataQuality: readonly DataQualityNote[];
  /** Every signal at the last close, then the notices of the running and the planned sprints. */
  readonly readings: readonly JudgedReading[];
  /** Every breaker, in the order of the source texts. */
  readonly breakers: readonly BreakerState[];
  readonly page: Page;
  /** In the board's own statistic and, where it estimates, in items. */
  readonly velocity: readonly VelocityView[];
}
