/**
 * The questions the panel may ask and the shapes of the answers: types only, JSON-safe.
 * Nothing here carries a person, and nothing about a running sprint carries a fate, a completed or a carried-over figure.
 */
import type { Answer } from './contract/answer';
import type { BoardChoices, BoardHealth, BoardQuestion, BoardsQuestion } from './contract/board';
import type { Conversation, ConversationQuestion } from './contract/conversation';
import type {
  BoardVersion,
  Consent,
  ItemQuestion,
  ItemTale,
  MarkQuestion,
  MarksSaid,
  NewChanges,
  NewChangesQuestion,
  PlanningSaid,
  RoleSignals,
} from './contract/live';
import type { OfBoard, OfSprint } from './contract/of-board';

export type * from './contract/answer';
export type * from './contract/board';
export type * from './contract/conversation';
export type * from './contract/live';
export type * from './contract/of-board';
export type { ChangeKind } from './domain/model/change';
export type { DataQualityNote } from './domain/model/data-quality';
export type { EstimateAt } from './domain/model/estimate';
export type { BreakerState, Side } from './domain/model/judgement';
export type { FailureCode } from './domain/model/known-failure';
export type { ClosedFate, Origin, StartSource } from './domain/model/ledger';
export type { MarkKind } from './domain/model/mark';
export type { Size } from './domain/model/size';
export type { VelocitySprint, VelocityView } from './domain/model/velocity';

/** The questions: `boards` lists what the pickers offer, `board` reads one board and shows one of its sprints. */
export type Questions = {
  boards: (question: BoardsQuestion) => Promise<Answer<BoardChoices>>;
  board: (question: BoardQuestion) => Promise<Answer<BoardHealth>>;
  /** For the team alone: what could cost trust and what builds it, with notices and velocity. */
  conversation: (question: ConversationQuestion) => Promise<Answer<Conversation>>;
  /** Whether the board is switched on, and whether the viewer may switch it. */
  consent: (question: OfBoard) => Promise<Answer<Consent>>;
  /** Switches a board on or off; off erases all that was kept of it. For project admins. */
  switchBoard: (question: OfBoard & { readonly on: boolean }) => Promise<Answer<Consent>>;
  /** Lets searches use `notMarked()`, or no longer. For the team. */
  allowNotMarked: (question: OfBoard & { readonly on: boolean }) => Promise<Answer<Consent>>;
  /** What changes whenever something of the board changed; cheap enough to be asked every few seconds. */
  version: (question: OfBoard) => Promise<Answer<BoardVersion>>;
  /** Says what changes were, or takes the last mark back. For the team. */
  mark: (question: MarkQuestion) => Promise<Answer<MarksSaid>>;
  /** Ends the planning grace of a sprint, unsigned. For the team. */
  planningFinished: (question: OfSprint) => Promise<Answer<PlanningSaid>>;
  /** What there is to say about the item that the viewer looks at; the item comes from the platform's context. */
  item: (question: ItemQuestion) => Promise<Answer<ItemTale>>;
  /** Whether unmarked changes came in since the viewer last looked; for the quiet flag on a board. */
  newChanges: (question: NewChangesQuestion) => Promise<Answer<NewChanges>>;
  /** The opt-in role signals: what is set, and what the viewer may set. */
  roleSignals: (question: OfBoard) => Promise<Answer<RoleSignals>>;
  /** Names the Product Owner's project role, or takes the name away with all sums. For project admins. */
  mapPoRole: (question: OfBoard & { readonly roleId: number | null }) => Promise<Answer<RoleSignals>>;
  /** Switches the sums on or off; off erases them. For holders of the named role. */
  switchRoleSignals: (question: OfBoard & { readonly on: boolean }) => Promise<Answer<RoleSignals>>;
};
