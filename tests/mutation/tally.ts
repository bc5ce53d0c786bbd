export interface Mutant {
  readonly status: string;
}

/** How many changes a specification noticed, of all that were tried; `score` in percent. */
export interface Tally {
  readonly noticed: number;
  readonly changes: number;
  readonly score: number;
}

const NOTICED = ['Killed', 'Timeout'];
const NOT_NOTICED = ['Survived', 'NoCoverage'];

/** A change that no test reaches counts as not noticed; one that cannot be tried (static, or it does not run) counts as none. */
export function tallyOf(mutants: readonly Mutant[]): Tally {
  const among = (statuses: readonly string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  return tally(among(NOTICED), among(NOTICED) + among(NOT_NOTICED));
}

export function tallied(tallies: readonly Tally[]): Tally {
  const sum = (of: (one: Tally) => number) => tallies.reduce((all, one) => all + of(one), 0);
  return tally(
    sum(({ noticed }) => noticed),
    sum(({ changes }) => changes),
  );
}

function tally(noticed: number, changes: number): Tally {
  return { noticed, changes, score: changes === 0 ? 100 : (100 * noticed) / changes };
}
