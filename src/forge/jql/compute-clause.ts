import { isKnownFailure, knownFailure } from '../../domain/model/known-failure';
import type { BoardMemory } from './board-memory';
import { fragmentOf } from './fragment';
import { functionNamed, type JqlFunction } from './jql-functions';
import type { Place } from './place-named';
import type { JqlClause } from './read-clause';

/** What Jira puts in the place of a clause, or the words that the person who searches reads instead. */
export type JqlAnswer = { readonly jql: string } | { readonly error: string };

/** A clause with the place that it names, both told from the store. */
export interface PlacedClause {
  readonly clause: JqlClause;
  readonly asked: JqlFunction;
  readonly place: Place;
}

/** What a clause finds, the same for everybody who searches; Jira itself leaves out what a person may not see. */
export function computeClause(memory: BoardMemory, clause: JqlClause): Promise<JqlAnswer> {
  return inWords(async () => answerOf(memory, await placeClause(memory, clause)));
}

/** Throws a known failure for arguments that name nothing, or more than one thing. */
export async function placeClause(memory: BoardMemory, clause: JqlClause): Promise<PlacedClause> {
  const asked = functionNamed(clause.functionName);
  if (asked === null) throw notOurs(clause);
  const [first = ''] = clause.arguments;
  if (first === '' || clause.arguments.length > asked.mostArguments) throw argumentsUnread(asked);
  return { clause, asked, place: asked.placeOf(await memory.boardsFor(first), clause.arguments) };
}

/** Gives the words of a known failure; any other goes on, so that Jira keeps nothing of a passing trouble. */
export async function inWords(answer: () => Promise<JqlAnswer>): Promise<JqlAnswer> {
  try {
    return await answer();
  } catch (thrown) {
    if (!isKnownFailure(thrown)) throw thrown;
    return { error: `${thrown.failure.says} ${thrown.failure.next}` };
  }
}

async function answerOf(memory: BoardMemory, { clause, asked, place }: PlacedClause): Promise<JqlAnswer> {
  const remembered = await memory.inspected(place.boardId);
  if (remembered === null || (remembered.closingNow && place.sprintId === null)) throw notReadYet();
  const found = [...asked.itemIds(remembered, place, clause.arguments)];
  const there = found.filter((id) => !remembered.gone.has(id));
  return { jql: fragmentOf(clause.operator, there) };
}

function notOurs({ functionName }: JqlClause) {
  return knownFailure(
    'question-unreadable',
    `Trust Signals has no function called "${functionName}".`,
    'Choose a function from the list that Jira offers as you type.',
  );
}

function argumentsUnread({ name, mostArguments }: JqlFunction) {
  const most = mostArguments === 1 ? 'one argument' : `at most ${mostArguments} arguments`;
  return knownFailure(
    'question-unreadable',
    `${name}() takes ${most}, and a board comes first.`,
    `Write the id of a board, such as ${name}(12), or its name in quotes.`,
  );
}

function notReadYet() {
  return knownFailure(
    'board-unknown',
    'The history of this board is being read: for the first time, or because a sprint closed a moment ago.',
    'Search again in a few minutes.',
  );
}
