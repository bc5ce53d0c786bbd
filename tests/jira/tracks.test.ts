import { translateBoard } from '../../src/jira/translate-board';
import {
  answered,
  answersAbout,
  configuration,
  entry,
  issue,
  pointsEntry,
  POINTS_FIELD,
  SPRINT_FIELD,
  sprintEntry,
  statusEntry,
} from './answers-about-a-board';

const CREATED = Date.UTC(2026, 5, 1, 8);
const at = (hours: number) => CREATED + hours * 3_600_000;
const sprintsToday = (...ids: readonly number[]) => ({
  [SPRINT_FIELD]: ids.map((id) => ({ id, name: `Sprint ${id}` })),
});

/** The item with these fields today and this history, on a site where another item has a history. */
function translated(
  today: Readonly<Record<string, unknown>>,
  histories: readonly unknown[],
  total: number | null = null,
) {
  const other = answered(issue(2), [statusEntry(9_000, at(1), '1', '1')]);
  const { items } = translateBoard(answersAbout([answered(issue(1, today), histories, total), other]));
  const [item] = items;
  if (!item) throw new Error('The item is missing.');
  return item;
}

const known = <T>(initial: T, ...flips: readonly (readonly [number, T])[]) => ({
  kind: 'known',
  initial,
  flips: flips.map(([when, to]) => ({ at: when, to })),
});

describe('the sprints of an item', () => {
  test('before its first entry are what that entry came from, after each entry what it led to', () => {
    const histories = [sprintEntry(1, at(1), '', '7'), sprintEntry(2, at(5), '7', '7, 9')];
    expect(translated(sprintsToday(7, 9), histories).sprints).toEqual(
      known([], [at(1), [7]], [at(5), [7, 9]]),
    );
  });

  test('set at creation have no entry: they are there since creation', () => {
    expect(translated(sprintsToday(7), []).sprints).toEqual(known([7]));
  });

  test('set at creation beside later entries: a sprint no entry names was always there', () => {
    const histories = [sprintEntry(1, at(1), '', '9')];
    expect(translated(sprintsToday(7, 9), histories).sprints).toEqual(known([7], [at(1), [7, 9]]));
  });

  test('change once when two entries say the same', () => {
    const histories = [sprintEntry(1, at(1), '', '7'), sprintEntry(2, at(2), '7', '7')];
    expect(translated(sprintsToday(7), histories).sprints).toEqual(known([], [at(1), [7]]));
  });

  test('do not change when the same ids come in another order', () => {
    const histories = [sprintEntry(1, at(1), '9, 7', '7,9')];
    expect(translated(sprintsToday(7, 9), histories).sprints).toEqual(known([7, 9]));
  });

  test('changed twice at the same instant changed once, to what the entry with the higher number says', () => {
    const histories = [sprintEntry(10, at(1), '9', '11'), sprintEntry(9, at(1), '7', '9')];
    expect(translated(sprintsToday(11), histories).sprints).toEqual(known([7], [at(1), [11]]));
  });

  test('entered and left at the same instant: no stay at all', () => {
    const histories = [sprintEntry(1, at(1), '', '7'), sprintEntry(2, at(1), '7', '')];
    expect(translated({}, histories).sprints).toEqual(known([]));
  });

  test('keep the id of a deleted sprint that only the history names', () => {
    const histories = [sprintEntry(1, at(1), null, '404')];
    expect(translated({}, histories).sprints).toEqual(known([], [at(1), [404]]));
  });

  test('are the same from shuffled, duplicated pages with instants as milliseconds, seconds or ISO', () => {
    const plain = [
      sprintEntry(1, at(1), '', '7'),
      sprintEntry(2, at(2), '7', ''),
      sprintEntry(3, at(3), '', '7'),
    ];
    const odd = [
      sprintEntry(3, new Date(at(3)).toISOString(), undefined as never, '7'),
      sprintEntry(1, at(1) / 1000, null, '7'),
      sprintEntry(2, new Date(at(2)).toISOString().replace('Z', '+0000'), '7', null),
      sprintEntry(1, at(1), '', '7'),
    ];
    const sprints = translated(sprintsToday(7), plain).sprints;
    expect(sprints).toEqual(known([], [at(1), [7]], [at(2), []], [at(3), [7]]));
    expect(translated(sprintsToday(7), odd).sprints).toEqual(sprints);
  });

  test('are unknown when there are several today and no entry', () => {
    expect(translated(sprintsToday(9, 7), []).sprints).toEqual({
      kind: 'unknown',
      today: [7, 9],
      because: 'no-entry-says-when',
    });
  });

  test('are unknown when an entry holds a name instead of an id', () => {
    expect(translated(sprintsToday(7), [sprintEntry(1, at(1), '', 'Sprint 7')]).sprints).toMatchObject({
      kind: 'unknown',
      today: [7],
      because: 'unreadable-value',
    });
  });
});

describe('the status of an item', () => {
  test('is read forward from its entries', () => {
    const histories = [statusEntry(2, at(2), '3', '5'), statusEntry(1, at(1), '1', '3')];
    expect(translated({ status: { id: '5' } }, histories).status).toEqual(
      known('1', [at(1), '3'], [at(2), '5']),
    );
  });

  test('without an entry is today’s since creation', () => {
    expect(translated({ status: { id: '3' } }, []).status).toEqual(known('3'));
  });

  const resolved = (created: string, resolutiondate: string) => ({
    status: { id: '5' },
    created,
    resolutiondate,
  });

  test('resolved exactly a minute after creation was created as resolved', () => {
    const today = resolved('2026-06-01T08:00:00.000Z', '2026-06-01T08:01:00.000Z');
    expect(translated(today, []).status).toEqual(known('5'));
  });

  test('resolved later without an entry is unknown', () => {
    const today = resolved('2026-06-01T08:00:00.000Z', '2026-06-01T08:01:00.001Z');
    expect(translated(today, []).status).toEqual({
      kind: 'unknown',
      today: '5',
      because: 'no-entry-says-when',
    });
  });

  test('resolved later with a resolution entry and no status entry never moved', () => {
    const today = resolved('2026-06-01T08:00:00.000Z', '2026-06-05T08:00:00.000Z');
    const histories = [entry(1, at(96), 'resolution', 'resolution', { from: null, to: '10000' })];
    expect(translated(today, histories).status).toEqual(known('5'));
  });

  test('is unknown when an entry names no status', () => {
    const histories = [entry(1, at(1), 'status', 'status', { fromString: 'To do', toString: 'Done' })];
    expect(translated({ status: { id: '5' } }, histories).status).toMatchObject({
      because: 'unreadable-value',
    });
  });
});

describe('the estimate of an item', () => {
  test('"3" and "3.0" are the same estimate', () => {
    const histories = [pointsEntry(1, at(1), null, '3'), pointsEntry(2, at(2), '3', '3.0')];
    expect(translated({ [POINTS_FIELD]: 3 }, histories).estimate).toEqual(known(null, [at(1), 3]));
  });

  test('set at creation has no entry: it counts from creation', () => {
    expect(translated({ [POINTS_FIELD]: 5 }, []).estimate).toEqual(known(5));
  });

  test('taken back is not estimated, and zero is an estimate', () => {
    const histories = [pointsEntry(1, at(1), '5', '0'), pointsEntry(2, at(2), '0', null)];
    expect(translated({}, histories).estimate).toEqual(known(5, [at(1), 0], [at(2), null]));
  });

  test('is taken back by an entry without toString: the method every object has is no answer', () => {
    const item = { field: 'Story Points', fieldId: POINTS_FIELD, fromString: '3' };
    const histories = [{ id: '1', created: at(1), items: [item] }];
    expect(translated({}, histories).estimate).toEqual(known(3, [at(1), null]));
  });

  test('is unknown when an entry holds no number', () => {
    expect(translated({ [POINTS_FIELD]: 5 }, [pointsEntry(1, at(1), '3,5', '5')]).estimate).toEqual({
      kind: 'unknown',
      today: 5,
      because: 'unreadable-value',
    });
  });

  test('is unknown when today’s value is no number', () => {
    expect(translated({ [POINTS_FIELD]: { value: 'XL' } }, []).estimate).toMatchObject({
      because: 'unreadable-value',
    });
  });

  test('in seconds stands in the plain sides of an entry', () => {
    const estimation = {
      type: 'field',
      field: { fieldId: 'timeoriginalestimate', displayName: 'Original estimate' },
    };
    const sides = { from: null, fromString: null, to: '14400', toString: '4h' };
    const histories = [entry(1, at(1), 'timeoriginalestimate', 'timeoriginalestimate', sides)];
    const answers = answersAbout([answered(issue(1, { timeoriginalestimate: 14_400 }), histories)]);
    const { items, board } = translateBoard({ ...answers, configuration: { ...configuration, estimation } });
    expect(items[0]?.estimate).toEqual(known(null, [at(1), 14_400]));
    expect(board.estimation).toEqual({ kind: 'field', fieldName: 'Original estimate', unit: 'seconds' });
  });
});

describe('at the creation instant', () => {
  test('what changed is what the item was created with', () => {
    const histories = [sprintEntry(1, at(0), '', '7'), sprintEntry(2, at(1), '7', '')];
    expect(translated({}, histories).sprints).toEqual(known([7], [at(1), []]));
  });

  test('and a millisecond later, what changed is a change', () => {
    const histories = [statusEntry(1, at(0) + 1, '1', '3')];
    expect(translated({ status: { id: '3' } }, histories).status).toEqual(known('1', [at(0) + 1, '3']));
  });
});

describe('a cut history', () => {
  test('makes sprints, status and estimate unknown, with today’s values', () => {
    const today = { ...sprintsToday(7), [POINTS_FIELD]: 3 };
    const item = translated(today, [sprintEntry(1, at(1), '', '7')], 2);
    expect(item.sprints).toEqual({ kind: 'unknown', today: [7], because: 'history-cut' });
    expect(item.status).toEqual({ kind: 'unknown', today: '1', because: 'history-cut' });
    expect(item.estimate).toEqual({ kind: 'unknown', today: 3, because: 'history-cut' });
  });
});
