import { BREAKERS } from '../breakers/index';
import type { TrustBreaker } from '../breakers/trust-breaker';
import type { Experiment, RequestForHelp } from '../model/experiment';
import { notNow } from './not-now';
import { requestInWords } from './requests';

/** One step of the ladder: whether it is open, and what it is or what it waits for. */
export interface LadderRung {
  readonly rung: 'notice' | 'ask' | 'try' | 'review' | 'ask-for-help' | 'escalate';
  readonly open: boolean;
  readonly says: string;
}

export interface BreakerLadder {
  readonly breaker: string;
  readonly name: string;
  readonly rungs: readonly LadderRung[];
  readonly cost: readonly string[];
  /** `null` = nothing was written, or the last rung is not open. */
  readonly request: RequestForHelp | null;
}

/** An experiment, and whether as many sprints have closed as its card says. */
export interface Standing {
  readonly experiment: Experiment;
  readonly isDue: boolean;
}

/** How many experiments on a breaker must have been reviewed before somebody outside is asked. */
const REVIEWED_BEFORE_HELP = 1;
const REVIEWED_BEFORE_ESCALATING = 2;

/** The breakers with an experiment, in the order of the source texts, each with how far its ladder is open. */
export function laddersOf(
  standings: readonly Standing[],
  requests: readonly RequestForHelp[],
): readonly BreakerLadder[] {
  return BREAKERS.flatMap((breaker) => {
    const own = standings.filter(({ experiment }) => experiment.breaker === breaker.id);
    const request = requests.find((one) => one.breaker === breaker.id) ?? null;
    return own.length === 0 ? [] : [ladderOf(breaker, own, request)];
  });
}

/**
 * The ladder of one breaker: a review opens when an experiment is due or was reviewed, asking for help after one review,
 * and the last rung only after two. The first three are always open.
 */
function ladderOf(
  { id, name, ask }: TrustBreaker,
  standings: readonly Standing[],
  request: RequestForHelp | null,
): BreakerLadder {
  const reviewed = reviewedAmong(standings.map(({ experiment }) => experiment));
  const lastIsOpen = reviewed >= REVIEWED_BEFORE_ESCALATING;
  const shown = lastIsOpen ? request : null;
  const rungs: LadderRung[] = [
    { rung: 'notice', open: true, says: 'You noticed something. Nothing has to follow from that.' },
    { rung: 'ask', open: true, says: `Begin the talk with a question: ${ask}` },
    { rung: 'try', open: true, says: 'Try one small thing for a sprint or two, easy to undo.' },
    reviewRung(reviewed > 0 || standings.some(({ isDue }) => isDue)),
    helpRung(reviewed >= REVIEWED_BEFORE_HELP),
    {
      rung: 'escalate',
      open: lastIsOpen,
      says: lastIsOpen ? LAST_OPEN + requestInWords(shown) : lastClosed(reviewed),
    },
  ];
  return { breaker: id, name, rungs, cost: COST, request: shown };
}

/** Throws `not-now` as long as the last rung of the breaker is not open. */
export function requireLastRung(experiments: readonly Experiment[], breaker: string): void {
  const reviewed = reviewedAmong(experiments.filter((one) => one.breaker === breaker));
  if (reviewed >= REVIEWED_BEFORE_ESCALATING) return;
  throw notNow(
    `${lastClosed(reviewed)} Nothing was saved, and your text is still on the page.`,
    'Try one more small thing together, or ask somebody you both trust to join you.',
  );
}

/** What was stopped before the first sprint of it had closed was not tried. */
function reviewedAmong(experiments: readonly Experiment[]): number {
  return experiments.filter(({ state }) => state.kind === 'reviewed' && state.tried > 0).length;
}

function reviewRung(open: boolean): LadderRung {
  const says = open
    ? 'Look together at what came of it: keep it, change it or stop it.'
    : 'Opens when the sprints of an experiment have closed.';
  return { rung: 'review', open, says };
}

function helpRung(open: boolean): LadderRung {
  const says = open
    ? 'Ask somebody whom both sides trust to join you, such as another Scrum Master. It stays among you.'
    : 'Opens after one reviewed experiment: most things get better before that.';
  return { rung: 'ask-for-help', open, says };
}

const LAST_OPEN =
  'The last step, taken by both sides together: each writes its part, and the whole team reads it.';

function lastClosed(reviewed: number): string {
  const there = reviewed === 1 ? 'is one' : 'are none';
  return `The last step opens after two reviewed experiments; so far there ${there}.`;
}

/** What an escalation can cost, in the sense of the second source text. */
const COST: readonly string[] = [
  'At worst you lose the person you work with, and nobody can say who comes next, or when.',
  'At best you go on with somebody who knows that the trouble was carried outside. Trust then takes years to grow back.',
];
