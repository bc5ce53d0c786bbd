import type { Chance } from '../chance';
import { endless } from '../endless';
import { present } from '../present';
import { choreDrafts, faultDrafts, questionDrafts } from './chore-drafts';
import type { Draft } from './draft';
import type { ProductWords } from './product-words';
import { SECURITY_FIXES } from './security-fixes';
import { storyDrafts } from './story-drafts';

/** Writes a team's work and never the same line twice. */
export interface Writer {
  /** A story, more rarely a chore, now and then a question to look into. */
  readonly work: () => Draft;
  readonly bug: () => Draft;
  /** A line of the restricted project. */
  readonly securityFix: () => Draft;
  /** A sprint goal: a sentence about the people who use the product. */
  readonly goal: () => string;
  /** One more criterion, for a description that grows. */
  readonly criterion: () => string;
}

export function writerOf(words: ProductWords, chance: Chance): Writer {
  const stories = deck(storyDrafts(words, chance), chance);
  const chores = deck(choreDrafts(words, chance), chance);
  const questions = deck(questionDrafts(words, chance), chance);
  const security = deck(SECURITY_FIXES.map(securityDraft), chance);
  const goals = deck(goalsOf(words), chance);
  const kinds = endless(['s', 's', 's', 's', 's', 's', 's', 'c', 'c', 'q'], chance);
  const decks: Readonly<Record<string, () => Draft>> = { s: stories, c: chores, q: questions };
  return {
    work: () => present(decks[kinds()], 'a deck')(),
    bug: deck(faultDrafts(words, chance), chance),
    securityFix: security,
    goal: goals,
    criterion: endless(words.criteria, chance),
  };
}

function goalsOf({ users, epics }: ProductWords): string[] {
  const sentences = epics.flatMap(({ capabilities }) => capabilities);
  return sentences.map(([can, soThat]) => `${users} can ${can}, so that ${soThat}.`);
}

function securityDraft(summary: string): Draft {
  const description = `Found in the yearly review.\n\nAcceptance criteria:\n- The finding is closed by the reviewers.\n- Nothing changes for those who use the shop.`;
  return { kind: 'task', summary, description, epic: null, restricted: true };
}

/** Draws each card once, in a shuffled order. */
function deck<T>(cards: readonly T[], chance: Chance): () => T {
  const left = chance.shuffled(cards);
  return () => present(left.pop(), 'another line to write');
}
