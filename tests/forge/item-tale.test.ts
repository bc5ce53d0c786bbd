import { inspect } from '../../src/domain/inspect';
import type { BoardHistory } from '../../src/domain/model/board-history';
import { instant } from '../../src/domain/model/instant';
import type { InspectedSprint } from '../../src/domain/model/inspection';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { itemTale } from '../../src/forge/show/item-tale';
import { marksForTeam, NO_MARKS } from '../../src/forge/show/marks';
import { NOW, toldBoard } from './told-board';

const CALENDAR = DEFAULT_SETTINGS.calendar;
const changing = toldBoard(3);
const carrying = toldBoard(1);

const looks = new Map<BoardHistory, ReturnType<typeof lookAt>>();

/** A board is looked at once, however often it is asked about. */
function look(history: BoardHistory): ReturnType<typeof lookAt> {
  const known = looks.get(history) ?? lookAt(history);
  looks.set(history, known);
  return known;
}

function lookAt(history: BoardHistory) {
  const inspection = inspect(history, DEFAULT_SETTINGS, instant(NOW));
  const running = inspection.sprints.find((one) => one.kind === 'running');
  if (running === undefined) throw new Error('A sprint runs.');
  return { inspection, running };
}

function tale(history: BoardHistory, itemId: string) {
  return itemTale(itemId, look(history).inspection, marksForTeam(history, history.sprints), CALENDAR);
}

type Running = Extract<InspectedSprint, { kind: 'running' }>;
const untouched = ({ ledger }: Running) =>
  ledger.items.find(({ id }) => !ledger.changes.some(({ itemId }) => itemId === id));

describe('on the issue', () => {
  const { running } = look(changing);
  const came = running.ledger.changes.find((change) => change.kind === 'entered');
  if (came === undefined) throw new Error('Something came in.');

  test('work that came in says so with its sprint, its day and its size', () => {
    const said = tale(changing, came.itemId);
    expect(said).toMatchObject({ kind: 'in-sprint', sprintId: running.sprint.id, marking: 'open' });
    if (said.kind === 'silent') throw new Error('There is something to say.');
    expect(said.says[0]).toMatch(/^Came into .+ on day \d+ \((\+\d+(\.\d+)? points?|not estimated)\)\.$/);
  });

  test('a mark stands with the change that it was given to', () => {
    const { itemId, kind, at } = came;
    const change = { sprintId: running.sprint.id, itemId, kind, at };
    const marked = {
      ...changing,
      marks: [{ change, marks: [{ kind: 'agreed' as const, at: instant(NOW) }] }],
    };
    const said = tale(marked, itemId);
    expect(said.kind === 'in-sprint' && said.changes[0]?.marks).toEqual([{ kind: 'agreed', at: NOW }]);
  });

  test('somebody outside the team reads the fact and no marks', () => {
    const said = itemTale(came.itemId, look(changing).inspection, NO_MARKS, CALENDAR);
    expect(said).toMatchObject({ kind: 'in-sprint', marking: 'not-the-team', changes: [{ marks: [] }] });
  });

  test('nothing is said of an item that nothing happened to, of one outside the sprint, and of one that is unknown', () => {
    const calm = untouched(running);
    expect(calm === undefined ? null : tale(changing, calm.id)).toEqual({ kind: 'silent' });
    expect(tale(changing, 'nowhere')).toEqual({ kind: 'silent' });
  });

  test('an item in its third sprint or a later one says so, though nothing changed since the start', () => {
    const boards = [1, 2, 3, 4, 5, 6].map(toldBoard);
    const said = boards.flatMap((board) =>
      look(board).running.ledger.items.flatMap(({ id }) => {
        const told = tale(board, id);
        return told.kind === 'silent' ? [] : told.says;
      }),
    );
    const ways = said.filter((one) => one.includes('in a row'));
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(way).toMatch(/^This is its sprint number ([3-9]|\d\d) in a row\.$/);
  });

  test('nothing of the running sprint’s fate is told', () => {
    for (const { id } of look(carrying).running.ledger.items) {
      expect(JSON.stringify(tale(carrying, id))).not.toMatch(/fate|completed|done by|carried/i);
    }
  });
});
