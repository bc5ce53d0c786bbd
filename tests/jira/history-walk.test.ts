import { findFactFields } from '../../src/jira/fact-fields';
import { matchFields } from '../../src/jira/changed-field';
import { findEstimateField } from '../../src/jira/estimate-field';
import { readFields } from '../../src/jira/field-answer';
import { walkHistory } from '../../src/jira/history-walk';
import { findSprintField } from '../../src/jira/sprint-field';
import { entry, fields, POINTS_FIELD, sprintEntry, statusEntry } from './answers-about-a-board';
import { failureOf } from './failure-of';

const siteFields = readFields(fields);
const estimation = { type: 'field' as const, field: { fieldId: POINTS_FIELD } };
const match = matchFields(
  findSprintField(siteFields),
  findEstimateField(estimation, siteFields),
  findFactFields(siteFields),
);
const walk = (histories: readonly unknown[], total: number | null = null) =>
  walkHistory({ issue: null, histories, total }, '501', match);

const AT = Date.UTC(2026, 5, 2);

describe('the history of an item', () => {
  test('is sorted by instant, and at the same instant by the number of the entry, not by its text', () => {
    const shuffled = [
      statusEntry(100, AT, '3', '5'),
      statusEntry(99, AT, '1', '3'),
      statusEntry(200, AT - 1, '9', '1'),
    ];
    expect(walk(shuffled).status.map(({ order }) => order)).toEqual([200, 99, 100]);
  });

  test('counts an entry that comes on two pages once', () => {
    const one = statusEntry(1, AT, '1', '3');
    expect(walk([one, { ...one }, sprintEntry(2, AT, null, '7')])).toMatchObject({ entries: 2, cut: false });
  });

  test.each([
    ['newest first', [4, 3, 2, 1], 4],
    ['in no order', [2, 4, 1, 3], 4],
    ['newest first with a copy at the end', [3, 2, 1, 1], 3],
    ['oldest first with a copy that comes late', [1, 2, 3, 1], 3],
    ['a copy first', [1, 1, 2], 2],
    ['one alone', [7], 1],
    ['none', [], 0],
  ])('entries %s are counted once each', (_, ids, entries) => {
    expect(walk(ids.map((id) => statusEntry(id, AT + id, '1', '3'))).entries).toBe(entries);
  });

  test.each([
    ['fewer entries than Jira says', 3, true],
    ['as many entries as Jira says', 2, false],
    ['no word of Jira on how many there are', null, false],
  ])('%s', (_, total, cut) => {
    expect(walk([statusEntry(1, AT, '1', '3'), statusEntry(2, AT, '3', '5')], total).cut).toBe(cut);
  });

  test('is cut when one of two entries Jira counts is a copy', () => {
    expect(walk([statusEntry(1, AT, '1', '3'), statusEntry(1, AT, '1', '3')], 2).cut).toBe(true);
  });

  test('entries about other fields are walked past, whatever they hold', () => {
    const odd = {
      id: '1',
      created: 'no instant',
      items: [{ field: 'assignee', fieldId: 'assignee', to: 5 }],
    };
    expect(walk([odd])).toMatchObject({ entries: 1, sprint: [], status: [], estimate: [], resolution: [] });
  });

  test('an entry without an author is read', () => {
    expect(walk([{ ...statusEntry(1, AT, '1', '3'), author: undefined }]).status).toHaveLength(1);
  });

  test('two fields changed in one entry are two changes', () => {
    const both = {
      ...sprintEntry(1, AT, null, '7'),
      items: [...sprintEntry(1, AT, null, '7').items, ...statusEntry(1, AT, '1', '3').items],
    };
    expect(walk([both])).toMatchObject({ sprint: [{ item: { to: '7' } }], status: [{ item: { to: '3' } }] });
  });
});

describe('a history item belongs to a field', () => {
  const named = (field: string, fieldId: string | null) =>
    walk([entry(1, AT, field, fieldId, { from: null, to: '7' })]);

  test.each(['Sprint', 'sprint', 'SPRINT'])('by the name %s where it carries no fieldId', (name) => {
    expect(named(name, null).sprint).toHaveLength(1);
  });

  test('by its fieldId and not by its name where it carries one', () => {
    expect(named('Sprint', 'customfield_99').sprint).toHaveLength(0);
    expect(named('Итерация', 'customfield_10007').sprint).toHaveLength(1);
  });

  test('by the name of the estimate field on Data Center', () => {
    expect(named('story points', null).estimate).toHaveLength(1);
  });

  test('with a fieldId of null as if it carried none', () => {
    const item = { field: 'Status', fieldId: null, from: '1', to: '3' };
    expect(walk([{ id: '1', created: AT, items: [item] }]).status).toHaveLength(1);
  });
});

describe('an entry that cannot be read is named', () => {
  const good = statusEntry(12, AT, '1', '3');
  test.each([
    ['no number', { ...good, id: 'x' }, 'the history of work item 501', '"id"'],
    ['no id', { ...good, id: undefined }, 'the history of work item 501', '"id"'],
    ['no instant', { ...good, created: '12 June' }, 'history entry 12 of work item 501', '"created"'],
    ['no items', { ...good, items: null }, 'history entry 12 of work item 501', '"items"'],
    [
      'an item without a field',
      { ...good, items: [{}] },
      'history entry 12 of work item 501',
      '"items.field"',
    ],
    [
      'an item that is nothing',
      { ...good, items: [null] },
      'history entry 12 of work item 501',
      '"items.field"',
    ],
    ['no entry at all', null, 'the history of work item 501', '"the whole entry"'],
  ])('%s', async (_, broken, answer, field) => {
    const failure = await failureOf(() => walk([broken]));
    expect(failure.code).toBe('jira-answer-unreadable');
    expect(failure.says).toContain(answer);
    expect(failure.says).toContain(field);
  });
});
