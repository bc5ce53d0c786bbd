import type { SignalId } from '../signals/index';

/**
 * One way in which a Product Owner or a team can cost the other side's trust. Data only: a coach must be able to review
 * it without reading code. `name` is in the words of the source text; all other texts are ours.
 */
export interface TrustBreaker {
  readonly id: string;
  /** Whose habit it would be, and whose trust it costs. */
  readonly side: 'po-to-team' | 'team-to-po';
  readonly name: string;
  /** The same thing said as what we promise each other. */
  readonly promise: string;
  /** Which signals speak for it: A close to the breaker, B a useful hint, C weak and never alone. Empty: Jira cannot see it. */
  readonly signals: readonly {
    readonly id: SignalId;
    readonly strength: 'A' | 'B' | 'C';
  }[];
  readonly canMean: string;
  /** At least two other explanations. */
  readonly canAlsoMean: readonly string[];
  readonly cannotBeSeen: string;
  /** One statement that PO and developers can both answer from 1 to 5. */
  readonly checkIn: string;
  /** One opening question. */
  readonly ask: string;
  /** Two or three small things to try, each easy to undo. */
  readonly try: readonly SmallExperiment[];
}

export interface SmallExperiment {
  readonly title: string;
  /** One or two sentences: what to do for a sprint or two. */
  readonly how: string;
  /** The named practice or source it is grounded in. */
  readonly ground: string;
}
