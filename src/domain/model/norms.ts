import type { StatusId } from './board';
import type { SprintId } from './sprint';
import type { WorkingCalendar } from './working-calendar';

/** The thresholds that a team may name itself; each is the same for both sides. */
export type NormedThreshold =
  | 'scopeChangeShare'
  | 'scopeNoticeShare'
  | 'overCommitmentRatio'
  | 'underCommitmentRatio'
  | 'unestimatedShare'
  | 'delivered'
  | 'carryOver'
  | 'startedLeftoversShare'
  | 'unreadyShare'
  | 'writtenLiveShare'
  | 'readyBacklog';

export type NormedThresholds = Readonly<Partial<Record<NormedThreshold, number>>>;

/** Who may do something: anybody of the team, or project admins alone. */
export type Allowed = 'team' | 'admins';

/** How a team works, as it wrote that down itself. The defaults are `DEFAULT_NORMS`. */
export interface Norms {
  /** Hours after the start in which planning may go on. */
  readonly planningGraceHours: number;
  /** How we change a running sprint, in their own words; empty = not written down yet. */
  readonly changingASprint: string;
  readonly thresholds: NormedThresholds;
  /** Statuses that count as done instead of the right-most column; `null` = the board's own. */
  readonly doneStatusIds: readonly StatusId[] | null;
  /** Statuses in which an item waits for the Product Owner. */
  readonly waitingStatusIds: readonly StatusId[];
  /** Sprints that are left out of the statistics, with the reason that is shown. */
  readonly leftOut: readonly { readonly sprintId: SprintId; readonly because: string }[];
  /** The project roles of the team and of its Product Owner; both empty = by the usual names of the roles. */
  readonly teamRoleIds: readonly number[];
  readonly poRoleIds: readonly number[];
  readonly calendar: WorkingCalendar;
  /** Of how many closed sprints facts are kept: 6 to 60. */
  readonly keptSprints: number;
  readonly mayEdit: Allowed;
  readonly mayOpenRounds: Allowed;
  /** Whether automation rules and agents may ask for the sprint brief, as a person of the team. */
  readonly briefAction: boolean;
}

export type NormName = keyof Norms;

/** One change of the agreement: what and on which day, never who. */
export interface NormChange {
  readonly what: NormName | (typeof SWITCH_NAMES)[number];
  /** A date such as `2026-11-21`. */
  readonly day: string;
  readonly by: 'team' | 'admin';
}

/** The norms of a board with what was changed of them. */
export interface WrittenNorms {
  readonly norms: Norms;
  /** Grows with each change of a norm; 0 = nobody wrote anything down yet. */
  readonly revision: number;
  /** In which revision a norm was last changed; absent = never. */
  readonly changedIn: Readonly<Partial<Record<NormName, number>>>;
  /** Newest first. */
  readonly changes: readonly NormChange[];
}

export const DEFAULT_NORMS: Norms = {
  planningGraceHours: 4,
  changingASprint: '',
  thresholds: {},
  doneStatusIds: null,
  waitingStatusIds: [],
  leftOut: [],
  teamRoleIds: [],
  poRoleIds: [],
  calendar: { zone: 'UTC', workingDays: [1, 2, 3, 4, 5], holidays: [] },
  keptSprints: 24,
  mayEdit: 'team',
  mayOpenRounds: 'team',
  briefAction: false,
};

export const NOTHING_WRITTEN: WrittenNorms = {
  norms: DEFAULT_NORMS,
  revision: 0,
  changedIn: {},
  changes: [],
};

/** What is noted in an agreement beside its norms. */
export const SWITCH_NAMES = ['switched-on', 'paused', 'resumed', 'searches', 'po-role', 'role-sums'] as const;

/** In the order in which they are told. */
export const NORM_NAMES = [
  'changingASprint',
  'planningGraceHours',
  'thresholds',
  'doneStatusIds',
  'waitingStatusIds',
  'leftOut',
  'teamRoleIds',
  'poRoleIds',
  'calendar',
  'keptSprints',
  'mayEdit',
  'mayOpenRounds',
  'briefAction',
] as const satisfies readonly NormName[];
