import './english';
import { csvOf, fileNameOf } from '../../static/panel/csv';
import { ledgerRows } from '../../static/panel/numbers/ledger-rows';
import { closed, running } from './made-answers';

describe('a table as a file', () => {
  test('begins with the mark of UTF-8 and ends each row with CRLF', () => {
    expect(csvOf([['a', 1], ['b']])).toBe('\uFEFFa,1\r\nb\r\n');
  });

  test('quotes a comma, a quotation mark and a line break', () => {
    expect(csvOf([['a,b', 'say "x"', 'two\nlines', 'plain']])).toBe(
      '\uFEFF"a,b","say ""x""","two\nlines",plain\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('takes %j for no formula', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  test('guards a formula that has to be quoted, too', () => {
    expect(csvOf([['=A1,B1\r']])).toBe('\uFEFF"\'=A1,B1\r"\r\n');
  });

  test('leaves a negative number a number', () => {
    expect(csvOf([[-3.5]])).toBe('\uFEFF-3.5\r\n');
  });

  test.each([
    [['Every change', 'Sprint 23: "Späti"'], 'every-change-sprint-23-späti.csv'],
    [['…', '/../'], 'trust-signals.csv'],
  ])('of %j has a name without anything that a path is made of', (parts, name) => {
    expect(fileNameOf(parts, 'csv')).toBe(name);
  });
});

describe('the ledger of a closed sprint', () => {
  const rows = ledgerRows(closed, 'points');
  const kinds = rows.map(([kind]) => kind);

  test('has a row for every change and for every item, all as wide as the first', () => {
    expect(kinds.filter((kind) => kind === 'change')).toHaveLength(closed.changes.length);
    expect(kinds.filter((kind) => kind === 'item')).toHaveLength(closed.items.length);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([12]));
  });

  test('tells instants in UTC, estimates as numbers, and the end of an item', () => {
    const [change] = closed.changes;
    expect(rows[1]?.[1]).toBe(new Date(change?.at ?? 0).toISOString());
    const item = rows.find(([, , key]) => key === 'SHOP-5' && kinds.includes('item'));
    expect(rows.filter(([kind, , key]) => kind === 'item' && key === 'SHOP-5')).toEqual([
      ['item', '', 'SHOP-5', '', '', '', '', 'Planned', 'Completed', 3, '', 4],
    ]);
    expect(item).toBeDefined();
  });

  test('tells seconds as hours', () => {
    const [, ...others] = ledgerRows(closed, 'seconds');
    expect(others.some((row) => row.includes(3 / 3600))).toBe(true);
    expect(ledgerRows(closed, 'seconds')[0]).toContain('Estimate at the close (hours)');
  });

  test('names no hidden item', () => {
    const hidden = closed.items.map((row) => ({ ...row, item: { kind: 'hidden' } as const }));
    const told = csvOf(ledgerRows({ ...closed, changes: [], items: hidden }, 'points'));
    expect(told).toContain('An item you cannot see');
    expect(told).not.toContain('SHOP-');
  });
});

test('the ledger of a running sprint has its changes alone: no item and no end', () => {
  const rows = ledgerRows(running, 'points');
  expect(rows).toHaveLength(running.changes.length + 1);
  expect(rows.flat().join()).not.toMatch(/At the close|Completed|Carried over/);
});
