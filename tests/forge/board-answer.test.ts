import type { BoardHealth } from '../../src/contract';
import { inspect } from '../../src/domain/inspect';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { boardHealth } from '../../src/forge/show/board-health';
import { chooseSprint } from '../../src/forge/show/choose-sprint';
import { marksForTeam } from '../../src/forge/show/marks';
import { itemIdsOf } from '../../src/forge/show/shown-sprint';
import { sprintCalendar } from '../../src/forge/show/sprint-calendar';
import { sprintChoices } from '../../src/forge/show/sprint-choices';
import { makeDemoSite } from '../../local/demo/demo-site';
import { instant } from '../../src/domain/model/instant';
import { NOW, toldBoard } from './told-board';
import { everythingIn } from '../support/everything-in';

const site = makeDemoSite({ seed: 1, now: NOW });
const boards = site.boards.filter(({ type }) => type !== 'kanban');

const LIVE = { version: '1', history: { state: 'complete' }, pass: 'pass' } as const;

/** The answer about a board of the demo, for a viewer who may see all items but `hidden`. */
function health(boardId: number, wished?: number, hidden: readonly string[] = []): BoardHealth {
  const history = toldBoard(boardId);
  const inspection = inspect(history, DEFAULT_SETTINGS, instant(NOW));
  const chosen = chooseSprint(inspection.sprints, wished);
  const ids = chosen === null ? [] : itemIdsOf(chosen);
  const seen = ids
    .filter((id) => !hidden.includes(id))
    .map((id) => [id, { key: `KEY-${id}`, summary: 'A story' }] as const);
  const calendar = sprintCalendar({ zone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5], holidays: [] });
  const choices = sprintChoices(history.sprints, instant(NOW));
  const showing = {
    visible: new Map(seen),
    calendar,
    planningGrace: DEFAULT_SETTINGS.planningGrace,
    marks: marksForTeam(history, history.sprints),
  };
  return boardHealth(inspection, chosen, { choices, live: LIVE, mended: null }, showing);
}

test.each(boards.map(({ id, name }) => [name, id] as const))(
  '%s: the running sprint is on working day 6 of 10 and nothing of its answer carries a fate',
  (_, id) => {
    const { shown } = health(id);
    expect(shown).toMatchObject({ kind: 'running', day: { day: 6, of: 10 } });
    expect(JSON.stringify(shown)).not.toMatch(
      /"(fate|completed|completedElsewhere|carriedOver|unknownFate)"/,
    );
  },
);

test('the answer is JSON-safe and carries no person', () => {
  const answer = health(3);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  const people = (site.roles?.people ?? []).flatMap(({ accountId, displayName }) => [accountId, displayName]);
  const texts = everythingIn(answer).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => people.some((person) => text.includes(person)))).toEqual([]);
});

test('the last twelve closed sprints, newest first, with the five figures', () => {
  const { closed } = health(3);
  expect(closed).toHaveLength(12);
  expect(closed.map(({ endedAt }) => endedAt)).toEqual(
    closed.map(({ endedAt }) => endedAt).toSorted((a, b) => b - a),
  );
  expect(Object.keys(closed[0] ?? {})).toEqual([
    'id',
    'name',
    'endedAt',
    'committed',
    'added',
    'removed',
    'completed',
    'carriedOver',
    'unknownFate',
  ]);
});

test('an item that the viewer may not see is counted and not named, in rows, changes and number', () => {
  const all = health(3);
  if (all.shown?.kind !== 'running') throw new Error('The demo has a running sprint.');
  const ids = all.shown.items.flatMap(({ item }) => (item.kind === 'visible' ? [item.id] : []));
  const { shown } = health(3, undefined, ids.slice(0, 2));
  if (shown?.kind !== 'running') throw new Error('The same sprint is shown.');
  expect(shown.hiddenItems).toBe(2);
  expect(shown.items).toHaveLength(all.shown.items.length);
  expect(JSON.stringify(shown)).not.toContain(`KEY-${String(ids[0])}"`);
  expect(shown.planned).toEqual(all.shown.planned);
});

test('the sprint picker offers running, planned, then closed ones, newest first', () => {
  const states = health(3).sprints.map(({ state }) => state);
  expect([states.indexOf('running'), states.indexOf('planned'), states.indexOf('closed')]).toEqual([0, 1, 2]);
});

test('a closed sprint adds what became of it; its strip ends at its close', () => {
  const [closed] = health(3).closed;
  const { shown } = health(3, closed?.id);
  if (shown?.kind !== 'closed') throw new Error('The last closed sprint is shown.');
  expect(shown.completed).toEqual(closed?.completed);
  expect(shown.strip === 'unknown' ? null : shown.strip.at(-1)?.at).toBe(shown.endedAt);
});

test('a planned sprint: what is planned so far', () => {
  const planned = health(3).sprints.find(({ state }) => state === 'planned');
  const { shown } = health(3, planned?.id);
  expect(shown).toMatchObject({ kind: 'planned' });
  expect(shown?.kind === 'planned' && shown.items.length).toBeGreaterThan(0);
});
