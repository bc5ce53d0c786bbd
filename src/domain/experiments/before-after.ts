import { type Permutation, permutationTest } from '../measures/permutation-test';
import type { BeforeAfter, SprintFigure } from '../model/experiment';
import { figuresInWords, numberInWords } from './figures-in-words';

/** Chance may say "fewer" where nothing changed once in so many times, and "more" as often. */
const CHANCE = 1 / 20;

/**
 * Compares the sprints before an experiment with those in which it was tried: seen fewer, or more, only where chance
 * alone would rarely do it; else it cannot be said, with the reason. Nothing is said about what caused it. Sprints whose
 * figure is unknown are left out and told; where they are more than half, nothing is compared.
 */
export function beforeAfter(before: readonly SprintFigure[], after: readonly SprintFigure[]): BeforeAfter {
  const { compared, because } = verdict(before, after);
  const counts = [
    ...(before.length === 0 ? [] : [`Before: ${figuresInWords(before)}.`]),
    ...(after.length === 0 ? [] : [`Since: ${figuresInWords(after)}.`]),
  ];
  return { before, after, compared, says: [...counts, because].join(' ') };
}

/** What is said where no signal is followed: people say what changed. */
export const NOTHING_COUNTED: BeforeAfter = {
  before: [],
  after: [],
  compared: 'cannot-say',
  says: 'Jira does not count anything of this: what you say yourselves is what counts.',
};

interface Verdict {
  readonly compared: BeforeAfter['compared'];
  readonly because: string;
}

function verdict(before: readonly SprintFigure[], after: readonly SprintFigure[]): Verdict {
  if (after.length === 0) return cannotSay('No sprint in which you try it has closed yet.');
  if (before.length === 0)
    return cannotSay('No sprint had closed before it, so there is nothing to compare it with.');
  const [earlier, later] = [known(before), known(after)];
  if (earlier.length * 2 < before.length || later.length * 2 < after.length) return cannotSay(UNKNOWN);
  const test = permutationTest(earlier, later);
  return test.kind === 'unknown' ? cannotSay(UNKNOWN) : byChance(test, earlier.length, later.length);
}

const UNKNOWN = 'Too many of these sprints cannot be told, so they are not compared.';

function byChance({ lower, higher, least }: Permutation, before: number, since: number): Verdict {
  if (least > CHANCE) return cannotSay(tooFew(before, since));
  if (lower <= CHANCE) return { compared: 'fewer', because: `It was seen fewer times since. ${RARELY}` };
  if (higher <= CHANCE) return { compared: 'more', because: `It was seen more often since. ${RARELY}` };
  return cannotSay('That can be ordinary variation.');
}

const RARELY = 'Chance alone would rarely do that; what brought it about is for you to say.';

function tooFew(before: number, since: number): string {
  const told = `${numberInWords(since)} ${since === 1 ? 'sprint' : 'sprints'} since and ${numberInWords(before)} before`;
  return `${told.charAt(0).toUpperCase()}${told.slice(1)} are too few to tell it from ordinary variation.`;
}

function cannotSay(because: string): Verdict {
  return { compared: 'cannot-say', because };
}

function known(figures: readonly SprintFigure[]): number[] {
  return figures.flatMap(({ figure }) => (figure === 'unknown' ? [] : [figure]));
}
