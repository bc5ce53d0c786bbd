import type { BreakerState, Side } from '../domain/model/judgement';
import type { VelocityView } from '../domain/model/velocity';
import type { Milliseconds } from './answer';
import type { ItemLabel } from './board';

export interface ConversationQuestion {
  readonly boardId: number;
}

/** Whoever holds no role of the team sees scope facts only, and the question who the team is. */
export type Conversation =
  TeamConversation | { readonly kind: 'not-the-team'; readonly says: string; readonly next: string };

export interface TeamConversation {
  readonly kind: 'team';
  readonly readAt: Milliseconds;
  /** At most three a side, the most certain first. */
  readonly hints: readonly HintCard[];
  readonly builders: readonly BuilderCard[];
  /** All 19, in the order of the source texts. */
  readonly breakers: readonly BreakerCard[];
  /** Facts with a question about the running and the planned sprints. */
  readonly notices: readonly NoticeCard[];
  /** In the board's own statistic first. */
  readonly velocity: readonly VelocityView[];
  /** How many closed sprints the readings rest on. */
  readonly closedSprints: number;
}

export interface HintCard {
  readonly side: Side;
  /** Ids of the breakers it can belong to, the most certain first. */
  readonly breakers: readonly string[];
  readonly says: readonly string[];
  /** The sprint at whose close it was first seen without a break since. */
  readonly since: string;
  readonly evidence: readonly EvidenceRow[];
}

export interface BuilderCard {
  readonly sides: readonly Side[];
  readonly says: string;
  readonly evidence: readonly EvidenceRow[];
}

export interface BreakerCard {
  readonly id: string;
  readonly side: Side;
  readonly name: string;
  readonly promise: string;
  readonly state: BreakerState['state'];
  readonly because: string;
  readonly canMean: string;
  readonly canAlsoMean: readonly string[];
  readonly cannotBeSeen: string;
  readonly checkIn: string;
  readonly ask: string;
  readonly try: readonly { readonly title: string; readonly how: string; readonly ground: string }[];
  readonly evidence: readonly EvidenceRow[];
}

export interface NoticeCard {
  readonly sprintId: number;
  readonly says: string;
  readonly evidence: readonly EvidenceRow[];
}

export interface EvidenceRow {
  /** `null` = about the sprint as a whole. */
  readonly item: ItemLabel | null;
  readonly sprint: string;
  readonly at: Milliseconds;
  readonly says: string;
}
