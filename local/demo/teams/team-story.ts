import type { CloseShifts } from '../calendar/sprint-frame';
import type { Project } from '../record/project';
import type { ProductWords } from '../words/product-words';

/** A demo team: who it is, what it makes and how it works, as data. One machine plays all of them. */
export interface TeamStory {
  readonly boardId: number;
  readonly boardName: string;
  readonly project: Project;
  /** One sentence for people who look at the demo. */
  readonly story: string;
  readonly words: ProductWords;
  readonly people: TeamNames;
  readonly habits: Habits;
  readonly oddities: Oddities;
  /** Whether Jira's "sprint started" was heard for this team's last sprints. */
  readonly recorded: boolean;
  readonly sprintName: (number: number) => string;
}

/** What is unusual about single sprints or about the board. */
export interface Oddities {
  readonly closeShifts?: CloseShifts;
  /** The sprint that was started with nothing in it and filled within hours. */
  readonly startedEmpty?: number;
  /** Goals that were changed later, by sprint; empty = there was none at the start. */
  readonly goalAtStart?: Readonly<Record<number, string>>;
  /** Points of the special items that are done in a sprint beside its plan: the plan leaves room for them. */
  readonly specialItems?: Readonly<Record<number, readonly number[]>>;
  /** Whether a middle column holds a status that Jira counts as done, and the last column holds none. */
  readonly unusualColumns?: true;
}

export interface TeamNames {
  readonly productOwner: string;
  readonly scrumMaster: string;
  readonly developers: readonly string[];
}

export interface Habits {
  /** Points that a usual sprint completes, and how much that moves: `even` around it or with a `long-tail`. */
  readonly points: number;
  readonly spread: number;
  readonly shape: 'even' | 'long-tail';
  /** Whether a sprint with more points has more items too. */
  readonly itemsFollowPoints: boolean;
  /** The kinds of sprints that the team has; all of them take place before one comes again. */
  readonly sprintKinds: readonly SprintKind[];
  /** Of the items carried in, how many are carried on again from their second and from their third sprint. */
  readonly carriedAgain: { readonly fromSecond: number; readonly fromThird: number };
  /** Sizes that items have which will not be done. */
  readonly leftOverPoints: readonly number[];
  /** What happens in a sprint beside the plan; each list comes round like the kinds. */
  readonly flaggedHours: readonly number[];
  readonly movedBack: readonly number[];
  readonly bugsFound: readonly number[];
  readonly preparation: 'weeks-ahead' | 'on-planning-day';
  /** From this sprint on at most one item starts without a description. */
  readonly describedSince: number;
  /** Ready items that wait in the backlog for a later season. */
  readonly waiting: number;
  /** The part of the delivered items that is taken up again within three weeks. */
  readonly followUpShare: number;
}

/** How many items of a sprint share a fate or meet a change; what is left out is 0. */
export interface SprintKind {
  /** In the sprint as it starts. */
  readonly planned: number;
  /** Of the planned ones: not done at the close. */
  readonly carriedOn?: number;
  /** Of the planned ones: taken out while the sprint ran. */
  readonly takenOut?: number;
  /** Of the planned ones: moved to the next sprint on the last morning. */
  readonly takenOutLate?: number;
  readonly cameIn?: number;
  /** Of those that came in: not done at the close. */
  readonly cameInUnfinished?: number;
  readonly reEstimated?: number;
  readonly requirementChanged?: number;
  /** Done at the close and in progress again before the next start. */
  readonly reopenedAfterClose?: number;
  /** Carried on with a smaller estimate. */
  readonly cutAsCarried?: number;
  readonly withoutDescription?: number;
  readonly notEstimated?: number;
}
