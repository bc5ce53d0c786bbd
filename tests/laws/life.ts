/** An item's life before it is put in Jira's words: what it was at its creation and every move after it. */
export interface Life {
  readonly createdAt: number;
  readonly first: Values;
  /** In the order in which they happened; several may happen at the same instant. */
  readonly moves: readonly TimedMove[];
}

export interface Values {
  readonly sprints: readonly number[];
  readonly status: string;
  readonly estimate: number | null;
}

export type Move =
  | { readonly kind: 'enter' | 'leave'; readonly sprint: number }
  | { readonly kind: 'hop'; readonly from: number; readonly to: number }
  | { readonly kind: 'status'; readonly to: string }
  | { readonly kind: 'estimate'; readonly to: number | null };

export type TimedMove = Move & { readonly at: number };

/** A step of a life: what the fields said before and after one move. */
export interface LivedStep {
  readonly at: number;
  readonly before: Values;
  readonly after: Values;
}

/** The steps of a life in which something changed. */
export function livedSteps({ first, moves }: Life): LivedStep[] {
  const steps: LivedStep[] = [];
  let before = first;
  for (const move of moves) {
    const after = moved(before, move);
    if (after !== before) steps.push({ at: move.at, before, after });
    before = after;
  }
  return steps;
}

/** Today's values. */
export function lastValues(life: Life): Values {
  return livedSteps(life).at(-1)?.after ?? life.first;
}

function moved(values: Values, move: Move): Values {
  switch (move.kind) {
    case 'enter':
      return values.sprints.includes(move.sprint)
        ? values
        : { ...values, sprints: [...values.sprints, move.sprint] };
    case 'leave':
      return values.sprints.includes(move.sprint)
        ? { ...values, sprints: values.sprints.filter((id) => id !== move.sprint) }
        : values;
    case 'hop':
      return moved(moved(values, { kind: 'leave', sprint: move.from }), { kind: 'enter', sprint: move.to });
    case 'status':
      return values.status === move.to ? values : { ...values, status: move.to };
    case 'estimate':
      return values.estimate === move.to ? values : { ...values, estimate: move.to };
  }
}
