/**
 * The questions the panel may ask and the shapes of the answers: types only, JSON-safe.
 * Nothing here carries a person, and nothing about a running sprint carries a fate, a completed or a carried-over figure.
 */
import type { AgreementShown, BoardExport, ChangeNorms, PauseQuestion } from './contract/agreement';
import type { Answer } from './contract/answer';
import type { BoardChoices, BoardHealth, BoardQuestion, BoardsQuestion } from './contract/board';
import type { Brief, BriefQuestion } from './contract/brief';
import type { AnswerRound, CheckIn, CloseRound, OpenRoundQuestion } from './contract/check-in';
import type { Conversation, ConversationQuestion } from './contract/conversation';
import type {
  Experiments,
  MoveExperiment,
  SavedExperiment,
  SaveExperiment,
  SaveRequest,
} from './contract/experiments';
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
  VersionQuestion,
} from './contract/live';
import type { Numbers, NumbersQuestion } from './contract/numbers';
import type { OfBoard, OfSprint } from './contract/of-board';

export type * from './contract/agreement';
export type * from './contract/answer';
export type * from './contract/board';
export type * from './contract/brief';
export type * from './contract/check-in';
export type * from './contract/conversation';
export type * from './contract/experiments';
export type * from './contract/live';
export type * from './contract/numbers';
export type * from './contract/of-board';
export type { ChangeKind } from './domain/model/change';
export type { DataQualityNote } from './domain/model/data-quality';
export type { EstimateAt } from './domain/model/estimate';
export type { BreakerState, Side } from './domain/model/judgement';
export type { FailureCode } from './domain/model/known-failure';
export type { ClosedFate, Origin, StartSource } from './domain/model/ledger';
export type { MarkKind } from './domain/model/mark';
export type { Figure, PartingRule } from './domain/model/reconciliation';
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
  version: (question: VersionQuestion) => Promise<Answer<BoardVersion>>;
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
  /** Every experiment with its facts, what can be tried, and the ladders. For the team. */
  experiments: (question: OfBoard) => Promise<Answer<Experiments>>;
  /** Writes a new card, or changes one; what others changed meanwhile is never lost. For the team. */
  saveExperiment: (question: SaveExperiment) => Promise<Answer<SavedExperiment>>;
  /** Starts, reviews or discards an experiment. For the team. */
  moveExperiment: (question: MoveExperiment) => Promise<Answer<Experiments>>;
  /** Writes the request for help of the last rung. For the team. */
  saveRequest: (question: SaveRequest) => Promise<Answer<Experiments>>;
  /** The open round, the results of closed ones, and trends. For the team. */
  checkIn: (question: OfBoard) => Promise<Answer<CheckIn>>;
  /** Opens a round, for whoever the agreement names. */
  openRound: (question: OpenRoundQuestion) => Promise<Answer<CheckIn>>;
  /** Counts the viewer's answers, once. For the team. */
  answerRound: (question: AnswerRound) => Promise<Answer<CheckIn>>;
  /** Closes a round: participation is erased, results are shown from five answers. For whoever may open rounds. */
  closeRound: (question: CloseRound) => Promise<Answer<CheckIn>>;
  /** What was agreed, who sees what, and what was changed. For the team and for project admins. */
  agreement: (question: OfBoard) => Promise<Answer<AgreementShown>>;
  /** Changes what was agreed. For whoever the agreement itself names, and for project admins. */
  changeNorms: (question: ChangeNorms) => Promise<Answer<AgreementShown>>;
  /** Pauses a board, or goes on. For the team. */
  pauseBoard: (question: PauseQuestion) => Promise<Answer<AgreementShown>>;
  /** All that is kept of a board. For project admins who are of the team. */
  exportBoard: (question: OfBoard) => Promise<Answer<BoardExport>>;
  /** What to take to the retrospective. For the team. */
  brief: (question: BriefQuestion) => Promise<Answer<Brief>>;
  /** One closed sprint beside what Jira's own reports show of it. */
  numbers: (question: NumbersQuestion) => Promise<Answer<Numbers>>;
};
