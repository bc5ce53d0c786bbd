import { randomUUID } from 'node:crypto';
import { jiraTimestamp } from '../jira-timestamp';
import type { JqlFunction, JqlFunctionAnswer, JqlFunctionClause } from './app-function';
import { jqlRefusal, operatorRefusal } from './jql-refusal';

/** What Jira keeps of one call of an app's function, as its answers show it. */
export interface Precomputation {
  readonly id: string;
  readonly functionKey: string;
  readonly functionName: string;
  readonly field: string;
  readonly operator: string;
  readonly arguments: readonly string[];
  /** The JQL that stands for the clause; absent beside an error. */
  readonly value?: string;
  readonly error?: string;
  readonly created: string;
  readonly updated: string;
  readonly used: string;
}

/**
 * Jira asks an app once for each clause and keeps the answer for everybody: the same clause means the same JQL
 * until the app says otherwise.
 */
export class Precomputations {
  readonly #functions: ReadonlyMap<string, JqlFunction>;
  readonly #nameByLetters: ReadonlyMap<string, string>;
  readonly #now: () => number;
  readonly #kept = new Map<string, Precomputation>();
  readonly #asked = new Map<string, Promise<Precomputation>>();

  constructor(functions: ReadonlyMap<string, JqlFunction>, now: () => number) {
    this.#functions = functions;
    this.#nameByLetters = new Map(Array.from(functions.keys(), (name) => [name.toLowerCase(), name]));
    this.#now = now;
  }

  /** The function's own name for how it is written in a query; `null` when no app has it. */
  nameOf(written: string): string | null {
    return this.#nameByLetters.get(written.toLowerCase()) ?? null;
  }

  /** What stands for a clause: kept from before, or asked from the app now. Refused with 400 when it cannot be asked. */
  async answer(clause: JqlFunctionClause): Promise<JqlFunctionAnswer> {
    const place = JSON.stringify([
      clause.functionName,
      clause.field.toLowerCase(),
      clause.operator,
      clause.arguments,
    ]);
    const known = this.#kept.get(place) ?? (await this.#ask(place, clause));
    const used: Precomputation = { ...(this.#kept.get(place) ?? known), used: jiraTimestamp(this.#now()) };
    this.#kept.set(place, used);
    return used.value === undefined ? { error: used.error ?? '' } : { jql: used.value };
  }

  /** All that is kept, in the order in which it came. */
  all(): readonly Precomputation[] {
    return [...this.#kept.values()];
  }

  /** Puts another answer in the place of the one that is kept; false when there is none of that id. */
  update(id: string, answer: JqlFunctionAnswer): boolean {
    const found = [...this.#kept].find(([, kept]) => kept.id === id);
    if (found === undefined) return false;
    const [place, kept] = found;
    this.#kept.set(place, { ...withoutAnswer(kept), ...asKept(answer), updated: jiraTimestamp(this.#now()) });
    return true;
  }

  /** Two searches at once ask once. */
  #ask(place: string, clause: JqlFunctionClause): Promise<Precomputation> {
    const asked = this.#asked.get(place) ?? this.#compute(clause).finally(() => this.#asked.delete(place));
    this.#asked.set(place, asked);
    return asked;
  }

  async #compute(clause: JqlFunctionClause): Promise<Precomputation> {
    const asked = this.#functions.get(clause.functionName);
    if (asked === undefined) throw jqlRefusal(`Unable to find JQL function '${clause.functionName}()'.`);
    checkClause(asked, clause);
    const answer = await answerOf(asked, clause);
    const at = jiraTimestamp(this.#now());
    const { functionKey } = asked;
    return {
      id: randomUUID(),
      functionKey,
      ...clause,
      ...asKept(answer),
      created: at,
      updated: at,
      used: at,
    };
  }
}

function checkClause(
  asked: JqlFunction,
  { operator, functionName, arguments: given }: JqlFunctionClause,
): void {
  if (asked.operators !== undefined && !asked.operators.includes(operator)) {
    throw operatorRefusal(operator, `${functionName}()`);
  }
  const { requiredArguments = 0 } = asked;
  if (given.length >= requiredArguments) return;
  throw jqlRefusal(`The function '${functionName}' needs ${requiredArguments} arguments.`);
}

async function answerOf(asked: JqlFunction, clause: JqlFunctionClause): Promise<JqlFunctionAnswer> {
  try {
    return await asked.compute(clause);
  } catch {
    throw jqlRefusal(`The app could not evaluate the function '${clause.functionName}'.`);
  }
}

function asKept(answer: JqlFunctionAnswer): { readonly value: string } | { readonly error: string } {
  return 'jql' in answer ? { value: answer.jql } : { error: answer.error };
}

function withoutAnswer(kept: Precomputation): Omit<Precomputation, 'value' | 'error'> {
  const entries = Object.entries(kept).filter(([name]) => name !== 'value' && name !== 'error');
  return Object.fromEntries(entries) as unknown as Omit<Precomputation, 'value' | 'error'>;
}
