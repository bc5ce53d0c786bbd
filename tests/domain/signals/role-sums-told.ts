import type { RoleSums, RoleSumsOfSprint, SumByRole } from '../../../src/domain/model/role-sums';
import type { Signal } from '../../../src/domain/signals/signal';
import { startOf, type ToldBoard } from './made-past';
import { levelOf, measuredOf, reasonOf } from './reading-of';
import { itemsOfAll } from './sprint-of-items';

type Sum = keyof Omit<RoleSumsOfSprint, 'sprintId'>;

/** Sums of sprints 1 to `sprints`, since the start of one of them; in each, 2 of 7 of the one kind and none of the others. */
function sums(kind: Sum, since: number, sprints: number): RoleSums {
  const none: SumByRole = { byPo: 0, all: 7 };
  const of = (sprintId: number): RoleSumsOfSprint => ({
    sprintId,
    estimated: none,
    assigned: none,
    subtasks: none,
    [kind]: { byPo: 2, all: 7 },
  });
  return { since: startOf(since), sprints: Array.from({ length: sprints }, (_, place) => of(place + 1)) };
}

const board = (closed: number, roleSums?: RoleSums): ToldBoard => ({
  closed,
  items: itemsOfAll(closed, () => ({})),
  ...(roleSums === undefined ? {} : { roleSums }),
});

/** What holds of each of the three opt-in sums. */
export function describeRoleSum(signal: Signal, kind: Sum, words: string): void {
  test('without the two switches it is off, and says what it would take', () => {
    expect(reasonOf(signal, board(5))).toMatch(
      /^not-applicable: Off: it counts only while an admin has mapped the role/,
    );
  });

  test('it begins at the switch-on: two sprints since then are too few, three are enough', () => {
    expect(reasonOf(signal, board(5, sums(kind, 4, 5)))).toBe(
      'unknown: It takes three sprints since it was switched on.',
    );
    expect(measuredOf(signal, board(5, sums(kind, 3, 5))).value).toEqual({ byPo: 2, all: 7 });
  });

  test('it is one sum of the last sprint and names no item', () => {
    const { says, evidence } = measuredOf(signal, board(3, sums(kind, 1, 3)));
    expect(says).toBe(`2 of 7 ${words} in the last sprint.`);
    expect(evidence).toEqual([expect.objectContaining({ itemId: null, sprintId: 3 })]);
  });

  test('it is never more than a fact', () => {
    expect(signal.hintNeeds).toBeNull();
    expect(levelOf(signal, board(12, sums(kind, 1, 12)))).toBe('fact');
  });

  test('a last sprint without a sum is unknown, not 0', () => {
    expect(reasonOf(signal, board(5, sums(kind, 1, 4)))).toBe('unknown: The last sprint has no sum.');
  });
}
